import type { Env } from '../../env';
import { readTarget } from '../../outbound/target';

/** Whether a browser may let itself be written to there: by https, and at one of the push services that are known. */
export function isPushHost(endpoint: string, { pushHosts, outboundHosts }: Pick<Env, 'pushHosts' | 'outboundHosts'>) {
	const target = readTarget(endpoint, outboundHosts);
	if (!target.ok) return false;
	const { hostname, host } = target.value;
	return pushHosts.some((known) =>
		known.startsWith('*.') ? hostname.endsWith(known.slice(1)) : known === hostname || known === host
	);
}
