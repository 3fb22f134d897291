// What tables of pdfkit 0.20 take and @types/pdfkit 0.17 does not know yet: their place in a tagged document.
/* eslint-disable @typescript-eslint/consistent-type-definitions -- only interfaces can be added to */
declare namespace PDFKit.Mixins {
	interface TableOptions {
		structParent?: PDFStructureElement;
	}
	interface CellOptions {
		scope?: 'Row' | 'Column' | 'Both';
	}
	interface ColumnStyle {
		font?: { src?: PDFFontSource; family?: string; size?: number };
	}
}
