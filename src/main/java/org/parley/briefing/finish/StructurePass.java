package org.parley.briefing.finish;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** The tags: every table head says that it heads a column. */
final class StructurePass {

	private StructurePass() {
	}

	static void run(@Nullable COSBase item) {
		COSBase found = (item instanceof COSObject object) ? object.getObject() : item;
		if (found instanceof COSArray array) {
			array.forEach(StructurePass::run);
		}
		else if (found instanceof COSDictionary element) {
			if ("TH".equals(element.getNameAsString(COSName.S)) && !element.containsKey(COSName.A)) {
				COSDictionary attributes = new COSDictionary();
				attributes.setName(COSName.O, "Table");
				attributes.setName("Scope", "Column");
				element.setItem(COSName.A, attributes);
			}
			run(element.getDictionaryObject(COSName.K));
		}
	}

}
