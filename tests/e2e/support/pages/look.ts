import type { Page } from 'playwright/test';
import type { DemoEmail } from '../../../support/site/people';
import { OPEN_TOPIC } from '../../../support/site/topics';

/** One look of a page. In its path, `:busy` is a report with a long story, `:handled` one that its agency handles, `:bulk` an act on several, `:mail` a mail, `:officer` somebody who serves, `:reset` a link of a mail, `:sp4n` a file of reports that were handed over, `:meeting` and `:door` a held meeting. */
export type Look = {
	name: string;
	path: string;
	by?: DemoEmail;
	/** With number and code of a report that waits for its reporter. */
	asReporter?: true;
	/** From a fresh draft that is filled in up to the review. */
	written?: true;
	/** What has to be pressed to see it. */
	press?: (page: Page) => Promise<void>;
};

/** The looks of a part of the site, by its folder below `src/routes`. */
export type Looks = Record<string, Look[]>;

export const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).last().click();
export const NOTHING_FOUND = 'xyzzyplugh';
export const WARGA = 'warga@fkp.test';
export const OFFICER = 'dinkes@fkp.test';
export const MODERATOR = 'moderator@fkp.test';
export const FACILITATOR = 'fasilitator@fkp.test';
export const ADMIN = 'admin@fkp.test';
export const HEAD = 'kepala.dinkes@fkp.test';
export const TOPIC = `/konsultasi/${OPEN_TOPIC}`;
