import * as v from 'valibot';
import { check, line, oneOf, type ReportFault } from './check';
import { PLACE_LEAST, PLACE_MOST, type ReportDraft } from './fields';

/** What there is to choose from, by code. */
export type KnownPlaces = {
	districts: readonly string[];
	categories: readonly string[];
	agencies: readonly string[];
};

const UNKNOWN_AGENCY: ReportFault = 'agency_unknown';

const place = line({
	least: PLACE_LEAST,
	most: PLACE_MOST,
	faults: { missing: 'place_missing', long: 'place_long' }
});

/** Nothing chosen means "I do not know": finding the agency is the moderator's work. */
const agency = (known: readonly string[]) =>
	v.pipe(
		v.optional(v.string(UNKNOWN_AGENCY), ''),
		v.check((id) => id === '' || known.includes(id), UNKNOWN_AGENCY),
		v.transform((id) => id || null)
	);

/** Step 2: where it happened, what it is about and whose task it may be. */
export const checkWhere = (draft: ReportDraft, known: KnownPlaces) =>
	check(
		v.object({
			district: oneOf(known.districts, 'district_missing'),
			place,
			category: oneOf(known.categories, 'category_missing'),
			agency: agency(known.agencies)
		}),
		draft
	);
