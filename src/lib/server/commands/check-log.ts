import { announce } from '../progress';
import { StartupError } from '../startup-error';
import { checkLog, type Fault } from '../usecases/transparency/check-log';
import { withServices } from './with-services';

const WHAT: Record<Fault['what'], string> = {
	missing: 'daun hilang',
	commitment: 'isi daun bukan yang dicatat',
	facts: 'fakta di basis data bukan yang dicatat',
	words: 'kata-kata di basis data bukan yang dicatat',
	tile: 'potongan log bukan dari daunnya',
	head: 'puncak bukan dari daunnya',
	signature: 'puncak tidak ditandatangani kunci log ini (ORIGIN dan PORT harus seperti saat situs berjalan)',
	unlogged: 'ada yang tertulis tanpa masuk log',
	older: 'log di basis data lebih tua daripada puncak terakhir yang ditandatangani di sini'
};

/** `npm run check-log` reckons the whole log again from what is written, and fails at the first place where they part. */
export const run = (): Promise<void> =>
	withServices(async (house) => {
		const { size, erased, masked, fault } = await checkLog(house, (done) => announce(`Memeriksa log: ${done}`));
		if (fault) throw new StartupError(`Log tidak cocok di urutan ${fault.at}: ${WHAT[fault.what]}.`);
		announce(`Log cocok: ${size} tindakan, ${erased} dihapus isinya, ${masked} disamarkan`);
	});
