import { REPORTER_CLASSIFICATIONS } from '$lib/domain/words/classification';
import { choice, line, orNone } from '../kit/field';
import { form } from '../kit/form';
import { check } from './check';
import { TITLE_LEAST, TITLE_MOST, type ReportDraft } from './fields';

/** What there is to choose from: categories by address, agencies by id. */
export type KnownSubjects = { categories: readonly string[]; agencies: readonly string[] };

/** Step 3: what it is about, what it asks for and whose task it may be. */
export const aboutForm = (known: KnownSubjects) =>
	form({
		name: 'about',
		fields: {
			title: line({ least: TITLE_LEAST, most: TITLE_MOST }),
			category: choice(known.categories),
			classification: choice(REPORTER_CLASSIFICATIONS),
			// Nothing chosen means "I do not know": finding the agency is the moderator's work.
			agency: orNone(choice(known.agencies))
		},
		labels: ({ report }) => ({
			title: report.titleLabel,
			category: report.category,
			classification: report.classification,
			agency: report.agency
		}),
		says: ({ report }) => report.faults
	});

export const checkAbout = (draft: ReportDraft, known: KnownSubjects) => check(aboutForm(known), draft);
