import { parseArgs } from 'node:util';
import { benchPictures, type PictureFigures } from '../bench/pictures';
import { withScratch } from '../bench/scratch';
import { readEnv } from '../env';
import { announce } from '../progress';

/**
 * `npm run bench:pictures -- --proofs N --kept M --seed S --minutes T`: renders proofs of completion, honest, reused and
 * edited, lets them come in one by one beside M others that are kept already, and says how many of which were asked about.
 * After T minutes it stops where it is. Another seed is other places.
 */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			proofs: { type: 'string', default: '10000' },
			kept: { type: 'string', default: '0' },
			seed: { type: 'string', default: '0' },
			minutes: { type: 'string', default: '600' }
		}
	});
	await withScratch(readEnv(), async (house) =>
		report(
			await benchPictures(house, {
				proofs: Number(values.proofs),
				kept: Number(values.kept),
				seed: Number(values.seed),
				minutes: Number(values.minutes)
			})
		)
	);
}

function report({ proofs, found, falseAlarms, honest, wrong, cpu, search }: PictureFigures): void {
	const total = Object.values(proofs).reduce((sum, count) => sum + count, 0);
	announce(
		`${total} foto: ${Object.entries(proofs)
			.map(([kind, count]) => `${kind} ${count}`)
			.join(', ')}`
	);
	const reused = Object.entries(found).filter(([way]) => way !== 'edited');
	for (const [way, { found: known, all }] of reused) announce(`  ${way}: ${known} dari ${all}`);
	announce(`Dipakai ulang, dikenali: ${shareOf(reused.map(([, tally]) => tally))}`);
	announce(`Disunting dalam bingkai pelapor, dikenali: ${shareOf(found.edited ? [found.edited] : [])}`);
	announce(
		`Foto jujur yang ditanyakan: ${falseAlarms} dari ${honest} (${((100 * falseAlarms) / honest).toFixed(3)} %)`
	);
	if (wrong.length > 0) announce(`Keliru: ${wrong.join(', ')}`);
	announce(`CPU per foto: ${times(cpu)}`);
	announce(`Pencarian di basis data: ${times(search)}`);
	announce(`Pencarian, seratus foto terakhir: ${times(search.slice(-100))}`);
}

function shareOf(tallies: readonly { found: number; all: number }[]): string {
	const sum = (value: (tally: { found: number; all: number }) => number) =>
		tallies.reduce((total, tally) => total + value(tally), 0);
	const [known, all] = [sum((tally) => tally.found), sum((tally) => tally.all)];
	return `${known} dari ${all} (${(known / all).toFixed(3)})`;
}

function times(ms: readonly number[]): string {
	const sorted = ms.toSorted((a, b) => a - b);
	const at = (part: number) => `${(sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1)} ms`;
	const mean = ms.reduce((sum, one) => sum + one, 0) / ms.length;
	return `rata-rata ${mean.toFixed(1)} ms, median ${at(0.5)}, 95 % ${at(0.95)}, terlama ${at(1)}`;
}
