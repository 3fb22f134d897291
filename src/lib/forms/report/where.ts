import { choice, hidden, line, named } from '../kit/field';
import { form } from '../kit/form';
import { check } from './check';
import { PLACE_LEAST, PLACE_MOST, TEXT_MOST, type ReportDraft } from './fields';

const VILLAGE = /^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$/;

/** Step 2: where it happened. `districts`: what there is to choose from, by code. */
export const whereForm = (districts: readonly string[]) =>
	form({
		name: 'where',
		fields: {
			district: choice(districts),
			village: hidden(named(VILLAGE)),
			place: line({ least: PLACE_LEAST, most: PLACE_MOST })
		},
		labels: ({ report }) => ({ district: report.district, village: report.village, place: report.place }),
		says: ({ report }) => report.faults
	});

const asTyped = line({ most: TEXT_MOST, optional: true });

/** The same questions, where a page without script asks for the villages of a district: nothing is wrong yet. */
export const VILLAGES_FORM = form({
	name: 'villages',
	fields: { district: asTyped, village: asTyped, place: asTyped },
	labels: whereForm([]).labels
});

export const checkWhere = (draft: ReportDraft, districts: readonly string[]) => check(whereForm(districts), draft);
