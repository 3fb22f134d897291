import { planHouse } from '../cluster/house.mjs';
import { FAULTS } from '../cluster/faults.mjs';
import { refuseUnfit } from '../cluster/fitness.mjs';
import { gatherPeople } from '../cluster/people.mjs';
import { readLosses } from '../cluster/tally.mjs';
import { tableOf } from '../cluster/table.mjs';
import { complain, say } from '../lib/talk.mjs';

/** How long people act undisturbed before the first fault, and after each when all is whole again. */
const QUIET_MS = 10_000;
/** Whoever has no answer yet goes on asking so long. */
const LAST_CALL_MS = 60_000;

/** @type {import('../cluster/house.mjs').House | undefined} */
let house;
let ending = false;
let failed = false;
const end = async (/** @type {number} */ code) => {
	if (ending) return;
	ending = true;
	await house?.remove();
	process.exit(code);
};
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void end(130));
process.on('disconnect', () => void end(130));

try {
	refuseUnfit();
	house = planHouse();
	await house.raise();
	const people = await gatherPeople(house);
	/** @type {import('../cluster/table.mjs').Line[]} */
	const lines = [];
	const chosen = process.argv.slice(2);
	for (const fault of FAULTS.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
		await people.actFor(QUIET_MS);
		say(`\n${fault.title}`);
		const since = people.mark();
		const trouble = await fault.happen(house).then(house.untilWhole).catch(String);
		await people.actFor(QUIET_MS);
		lines.push({ title: fault.title, ...people.since(since) });
		if (trouble) {
			complain(trouble);
			failed = true;
			break;
		}
	}
	await people.finish(LAST_CALL_MS);
	const losses = await readLosses(house, people.acts);
	say(`\n${tableOf(lines, losses)}`);
	const { lost, doubled, unanswered, miscounted } = losses;
	await end(failed || [lost, doubled, unanswered, miscounted].some(({ length }) => length > 0) ? 1 : 0);
} catch (error) {
	complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
	say('  FKP_KEEP_LOGS=1 keeps the folder with the log of each program.');
	await end(1);
}
