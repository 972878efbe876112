package org.parley.briefing.finish;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Links: ties each annotation to its element, in the order of the page, and says where it
 * leads.
 */
final class LinkPass {

	private static final COSName STRUCTURE_PARENT = COSName.STRUCT_PARENT;

	private final PDDocument document;

	private final COSDictionary root;

	private final List<COSDictionary> elements = new ArrayList<>();

	private final COSArray parents;

	private int next;

	LinkPass(PDDocument document, COSDictionary root) {
		this.document = document;
		this.root = root;
		collect(root.getDictionaryObject(COSName.K));
		COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
		COSArray numbers = (tree != null) ? tree.getCOSArray(COSName.NUMS) : null;
		this.next = (numbers != null) ? firstFree(numbers) : document.getNumberOfPages() + 1;
		this.parents = (numbers != null) ? numbers : newLeaf(tree);
	}

	void run() {
		for (PDPage page : this.document.getPages()) {
			List<COSDictionary> here = this.elements.stream()
				.filter((element) -> page.getCOSObject().equals(element.getDictionaryObject(COSName.PG)))
				.toList();
			run(page, here, links(page));
		}
		this.root.setInt(COSName.PARENT_TREE_NEXT_KEY, this.next);
	}

	/**
	 * A link over several lines has an annotation for each, one behind the other, and one
	 * element.
	 */
	private void run(PDPage page, List<COSDictionary> here, List<COSBase> links) {
		boolean each = here.size() == links.size();
		int at = -1;
		String before = null;
		for (COSBase reference : links) {
			COSDictionary link = dictionary(reference);
			String target = target(link);
			if (each || !target.equals(before)) {
				at++;
			}
			if (at >= here.size()) {
				throw new IllegalStateException("a link has no element: " + target);
			}
			tie(link, reference, here.get(at), page);
			before = target;
		}
	}

	private static List<COSBase> links(PDPage page) {
		COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
		List<COSBase> links = new ArrayList<>();
		for (int i = 0; annotations != null && i < annotations.size(); i++) {
			if ("Link".equals(dictionary(annotations.get(i)).getNameAsString(COSName.SUBTYPE))) {
				links.add(annotations.get(i));
			}
		}
		return links;
	}

	private static COSDictionary dictionary(COSBase reference) {
		return (COSDictionary) ((reference instanceof COSObject object) ? object.getObject() : reference);
	}

	/** What tells where a link leads, for comparing. */
	private static String target(COSDictionary link) {
		COSDictionary action = link.getCOSDictionary(COSName.A);
		return String
			.valueOf((action != null) ? action.getString(COSName.URI) : link.getDictionaryObject(COSName.DEST));
	}

	private void tie(COSDictionary link, COSBase reference, COSDictionary element, PDPage page) {
		COSDictionary action = link.getCOSDictionary(COSName.A);
		String address = (action != null) ? action.getString(COSName.URI) : null;
		link.setString(COSName.CONTENTS, (address != null) ? "Link to " + address : "Jump within this document");
		COSDictionary kid = new COSDictionary();
		kid.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
		kid.setItem(COSName.OBJ, reference);
		kid.setItem(COSName.PG, page);
		append(element, kid);
		link.setInt(STRUCTURE_PARENT, this.next);
		this.parents.add(COSInteger.get(this.next));
		this.parents.add(element);
		this.next++;
	}

	private static void append(COSDictionary element, COSBase kid) {
		if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
			kids.add(kid);
			return;
		}
		COSArray kids = new COSArray();
		COSBase only = element.getItem(COSName.K);
		if (only != null) {
			kids.add(only);
		}
		kids.add(kid);
		element.setItem(COSName.K, kids);
	}

	private void collect(@Nullable COSBase item) {
		COSBase found = (item instanceof COSObject object) ? object.getObject() : item;
		if (found instanceof COSArray array) {
			array.forEach(this::collect);
		}
		else if (found instanceof COSDictionary element && !element.containsKey(COSName.OBJ)) {
			if ("Link".equals(element.getNameAsString(COSName.S))) {
				this.elements.add(element);
			}
			collect(element.getDictionaryObject(COSName.K));
		}
	}

	private static int firstFree(COSArray numbers) {
		int free = 0;
		for (int i = 0; i < numbers.size(); i += 2) {
			free = Math.max(free, ((COSNumber) numbers.getObject(i)).intValue() + 1);
		}
		return free;
	}

	/** A tree with branches gets one more, with room for all links. */
	private COSArray newLeaf(@Nullable COSDictionary tree) {
		COSArray numbers = new COSArray();
		COSArray kids = (tree != null) ? tree.getCOSArray(COSName.KIDS) : null;
		if (kids != null && !this.elements.isEmpty()) {
			COSDictionary leaf = new COSDictionary();
			leaf.setItem(COSName.NUMS, numbers);
			COSArray limits = new COSArray();
			limits.add(COSInteger.get(this.next));
			limits.add(COSInteger.get(this.next + this.elements.size() - 1));
			leaf.setItem(COSName.LIMITS, limits);
			kids.add(leaf);
		}
		return numbers;
	}

}
