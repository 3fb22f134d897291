import { adminTextFor } from '$lib/text/admin-catalogue';
import { examine } from '../health/measure';
import { announce } from '../progress';
import { StartupError } from '../startup-error';
import { withServices } from './with-services';

/** `npm run doctor` says in words what does not run, and what to do; fails where something that was promised does not happen. */
export const run = (): Promise<void> =>
	withServices(async (house) => {
		const { health } = adminTextFor('id');
		const found = await examine(house);
		if (found.length === 0) announce(health.well);
		for (const { name, level, count } of found) {
			const { says, next } = health.finding[name];
			announce(`${health.level[level]}: ${says(count)}\n    ${next}`);
		}
		const bad = found.filter(({ level }) => level === 'bad').length;
		if (bad > 0) throw new StartupError(`${bad} hal yang dijanjikan situs sekarang tidak terjadi.`);
	});
