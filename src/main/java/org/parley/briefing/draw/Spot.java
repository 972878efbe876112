package org.parley.briefing.draw;

/** A place on Earth, in degrees. */
public record Spot(double lat, double lon) {
}
