package org.parley.briefing.draw;

/**
 * A finished drawing.
 *
 * @param svg to be printed as large as it says
 * @param alt what it shows, in words, for those who do not see it
 * @param height in points
 */
public record Drawing(String svg, String alt, int height) {
}
