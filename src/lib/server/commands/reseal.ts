import { countUnder } from '../identity/sealed-places';
import { keyIdOf } from '../identity/seal';
import { announce } from '../progress';
import { StartupError } from '../startup-error';
import { byMachine } from '../usecases/administration/change-province';
import { askToReseal, reseal } from '../usecases/keys/reseal';
import { withServices } from './with-services';

/** `npm run reseal` seals anew, under `FKP_SECRET`, whatever lies under one of `FKP_SECRET_ALSO`. It may be broken off. */
export const run = (): Promise<void> =>
	withServices(async (house) => {
		const asked = await askToReseal(house, byMachine('npm run reseal'));
		if (!asked.ok && asked.refusal === 'nothing_to_reseal')
			return announce('Tidak ada lagi yang tersegel dengan rahasia lama.');
		if (!asked.ok)
			throw new StartupError('FKP_SECRET_ALSO tidak menyebut rahasia lain: tidak ada yang perlu disegel ulang.');
		const total = await countUnder(house.db, house.env.secret.slice(1).map(keyIdOf));
		const { done, damaged } = await reseal(house, (done) => announce('Menyegel ulang', done, total));
		announce(`${done} isi disegel ulang dengan rahasia ${keyIdOf(house.env.secret[0])}`);
		if (damaged > 0) throw new StartupError(`${damaged} isi tidak terbuka, dan dibiarkan seperti adanya.`);
	});
