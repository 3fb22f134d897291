import { LANGS } from '$lib/domain/language';
import { choice, orElse, ticked } from '../kit/field';
import { form } from '../kit/form';

/** Before staff write down somebody's report: that they agree, and in which language they want to be written to. */
export const COUNTER = form({
	name: 'counter',
	fields: { setuju: ticked, bahasa: orElse(choice(LANGS), 'id') },
	labels: ({ counter }) => ({ setuju: counter.consent, bahasa: counter.language }),
	says: ({ counter }) => ({ setuju: { missing: counter.consentMissing } }),
	whole: ({ setuju }) => (setuju ? {} : { setuju: 'missing' })
});
