import { expect, it } from 'vitest';
import { parseEnv } from '../../env';
import { isPushHost } from './push-host';

const LEAST = { DATABASE_URL: 'postgres://localhost/fkp', FKP_SECRET: 'x'.repeat(32) };
const usual = parseEnv(LEAST);
const own = parseEnv({
	...LEAST,
	PUSH_HOSTS: 'push.malut.go.id, 127.0.0.1:9000',
	FKP_OUTBOUND_HOSTS: '127.0.0.1:9000'
});

it.each([
	['https://fcm.googleapis.com/fcm/send/a:b', true, false],
	['https://updates.push.services.mozilla.com/wpush/v2/a', true, false],
	['https://web.push.apple.com/a', true, false],
	['https://wns2-sg2p.notify.windows.com/w/?token=a', true, false],
	['https://push.malut.go.id/a', false, true],
	['http://127.0.0.1:9000/a', false, true],
	['http://127.0.0.1:9001/a', false, false],
	['http://fcm.googleapis.com/a', false, false],
	['https://fcm.googleapis.com.jahat.id/a', false, false],
	['https://jahat.id/fcm.googleapis.com', false, false],
	['https://fcm.googleapis.com@jahat.id/', false, false],
	['https://orang@fcm.googleapis.com/', false, false],
	['https://push.apple.com/a', false, false],
	['https://web.push.apple.com.jahat.id/a', false, false],
	['https://jahatpush.apple.com/a', false, false],
	['https://127.0.0.1/a', false, false],
	['https://[::1]/a', false, false],
	['https://localhost/a', false, false],
	['javascript:alert(1)', false, false],
	['', false, false]
])('%s: by the usual settings %s, by those of a province %s', (endpoint, byUsual, byOwn) => {
	expect([isPushHost(endpoint, usual), isPushHost(endpoint, own)]).toEqual([byUsual, byOwn]);
});
