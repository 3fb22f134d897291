import type { CodeList } from '$lib/domain/open-data/column';
import type { Lang } from '$lib/domain/language';
import { consultationTextFor } from './consultation-catalogue';
import { page as enPage } from './en/open-data/page';
import { sets as enSets } from './en/open-data/sets';
import { columns } from './id/open-data/columns';
import { indicators } from './id/open-data/indicators';
import { page } from './id/open-data/page';
import { cut, figure, sets, unit } from './id/open-data/sets';
import { moderationTextFor } from './moderation-catalogue';
import { surveyTextFor } from './survey-catalogue';

const id = { page, sets };
const WORDS: Record<Lang, typeof id> = { id, en: { page: enPage, sets: enSets } };

/** The words of the pages of open data. They stand apart because no other page needs them. */
export const openDataTextFor = (lang: Lang): typeof id => WORDS[lang];

/** Metadata of the files, which have one language. */
export const metadataWords = { sets, columns, unit };
export { indicators };

/** Every code of the files with its meaning, in the language of the files. */
export function codesInFiles(): Record<CodeList, Readonly<Record<string, string>>> {
	const { law, common, consultation: topic } = consultationTextFor('id');
	const { book } = moderationTextFor('id');
	const survey = surveyTextFor('id');
	return {
		status: law.status,
		classification: law.classification,
		channel: law.channel,
		action: law.action,
		capacity: law.capacity,
		clock: law.clock,
		owner: law.owner,
		unit: common.unit,
		stage: topic.stage,
		scope: topic.scope,
		method: topic.method,
		inputKind: topic.inputKind,
		inputChannel: topic.inputChannel,
		unsur: topic.unsur,
		disposition: topic.disposition,
		commitmentStatus: topic.commitmentStatus,
		term: topic.term,
		day: law.day,
		decisionAct: book.act,
		decisionKind: book.kind,
		decisionSource: book.source,
		decisionEnd: book.end,
		appealOutcome: book.appeal,
		element: survey.element,
		band: survey.band,
		surveyStatus: survey.status,
		cut,
		figure
	};
}
