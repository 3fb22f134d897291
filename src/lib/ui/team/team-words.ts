import { page } from '$app/state';
import { teamTextFor, type TeamCatalogue } from '$lib/text/team-catalogue';

/** The words of work within an agency, in the language of the page. */
export const teamWords = (): TeamCatalogue => teamTextFor(page.data.lang);
