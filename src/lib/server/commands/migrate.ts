import { announce } from '../progress';
import { withServices } from './with-services';

/** `npm run migrate` */
export const run = (): Promise<void> =>
	withServices(async () => {
		announce('Skema basis data sudah mutakhir');
	});
