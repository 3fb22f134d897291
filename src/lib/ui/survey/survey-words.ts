import { page } from '$app/state';
import { surveyTextFor, type SurveyCatalogue } from '$lib/text/survey-catalogue';

/** The words of surveys in the language of the page. In a component: `const says = $derived(surveyWords())`. */
export const surveyWords = (): SurveyCatalogue => surveyTextFor(page.data.lang);
