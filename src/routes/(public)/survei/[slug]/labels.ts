import { ELEMENTS } from '$lib/domain/survey/element';
import { TRAIT_NAMES } from '$lib/domain/survey/survey';
import { ELEMENT_FIELD, TRAIT_FIELD, type AnswerField } from '$lib/forms/survey/answer';
import type { SurveyCatalogue } from '$lib/text/survey-catalogue';

/** What a field is called, so that the summary of errors says which one it means. */
export function labelOf(field: AnswerField, says: SurveyCatalogue): string {
	const element = ELEMENTS.find((name) => ELEMENT_FIELD[name] === field);
	if (element) return says.element[element];
	const trait = TRAIT_NAMES.find((name) => TRAIT_FIELD[name] === field);
	return trait ? says.trait[trait] : says.form.words;
}
