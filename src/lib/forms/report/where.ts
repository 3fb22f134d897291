import { choice, line } from '../kit/field';
import { form } from '../kit/form';
import { check } from './check';
import { PLACE_LEAST, PLACE_MOST, type ReportDraft } from './fields';

/** Step 2: where it happened. `districts`: what there is to choose from, by code. */
export const whereForm = (districts: readonly string[]) =>
	form({
		name: 'where',
		fields: { district: choice(districts), place: line({ least: PLACE_LEAST, most: PLACE_MOST }) },
		labels: ({ report }) => ({ district: report.district, place: report.place }),
		says: ({ report }) => report.faults
	});

export const checkWhere = (draft: ReportDraft, districts: readonly string[]) => check(whereForm(districts), draft);
