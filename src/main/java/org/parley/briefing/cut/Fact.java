package org.parley.briefing.cut;

import org.jspecify.annotations.Nullable;

/**
 * A fact of the dossier about which something is public.
 *
 * @param kind a code of the list fact_kind
 * @param parentId the fact it belongs to
 */
public record Fact(long id, String kind, String slug, String label, @Nullable Long parentId) {
}
