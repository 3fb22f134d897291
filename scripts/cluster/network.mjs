import { spawnSync } from 'node:child_process';

/** Machines are network namespaces on one switch; we stand beside it, as the people do. */
const SWITCH = 'fkp-switch';
const NET = '10.77.0';

/** @param {string} name */
export const namespaceOf = (name) => `fkp-${name}`;
/** The end of a machine's cable that is plugged into the switch. @param {string} name */
const plugOf = (name) => `fkp-${name}`;
/** @param {number} number */
export const addressOf = (number) => `${NET}.${number}`;

/** @param {string} words */
function ip(words) {
	const { status, stderr } = spawnSync('ip', words.split(' '), { encoding: 'utf8' });
	if (status !== 0) throw new Error(`ip ${words}: ${stderr.trim()}`);
}

export function layNetwork() {
	ip(`link add ${SWITCH} type bridge`);
	ip(`addr add ${NET}.1/24 dev ${SWITCH}`);
	ip(`link set ${SWITCH} up`);
}

export function removeNetwork() {
	spawnSync('ip', ['link', 'del', SWITCH]);
}

/** @param {string} name @param {number} number */
export function plugIn(name, number) {
	const space = namespaceOf(name);
	ip(`netns add ${space}`);
	ip(`link add ${plugOf(name)} type veth peer name eth0 netns ${space}`);
	ip(`link set ${plugOf(name)} master ${SWITCH} up`);
	ip(`-n ${space} addr add ${addressOf(number)}/24 dev eth0`);
	ip(`-n ${space} link set eth0 up`);
	ip(`-n ${space} link set lo up`);
}

/** @param {string} name */
export function unplug(name) {
	// A namespace lasts as long as anything in it; its cable does not have to.
	spawnSync('ip', ['link', 'del', plugOf(name)]);
	spawnSync('ip', ['netns', 'del', namespaceOf(name)]);
}

/** The cable is out: nobody hears that anything ended. @param {string} name */
export const cutCable = (name) => ip(`link set ${plugOf(name)} down`);
/** @param {string} name */
export const mendCable = (name) => ip(`link set ${plugOf(name)} up`);

/** @param {string} name @returns {number[]} */
export const processesIn = (name) =>
	spawnSync('ip', ['netns', 'pids', namespaceOf(name)], { encoding: 'utf8' })
		.stdout.split('\n')
		.filter(Boolean)
		.map(Number);
