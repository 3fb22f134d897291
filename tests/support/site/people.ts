import type { DEMO_ACCOUNTS } from '../../../demo/play/accounts';
import type { Asker } from './asker';
import { mustPost } from './post';

export type DemoEmail = (typeof DEMO_ACCOUNTS)[number]['email'];

/** One press on the demo bar, without opening it. */
export async function actAs(asker: Asker, email: DemoEmail): Promise<void> {
	await mustPost(asker, '/demo/masuk', { account: email, back: '/' });
}
