import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';

const DOVECOT = '/usr/sbin/dovecot';
const IMAP = '/usr/lib/dovecot/imap';

/** It is a daemon that changes its user, so it takes root; `npm run mailbox-proof` brings it where it is not. */
export const hasDovecot = process.getuid?.() === 0 && existsSync(DOVECOT) && existsSync(IMAP);

export const PASSWORD = 'rahasia';

/** A real IMAP server on a free port, whose users are whoever comes with the password. */
export async function startDovecot(): Promise<{ port: number; close(): Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'fkp-imap-'));
	chmodSync(folder, 0o755);
	mkdirSync(join(folder, 'home'));
	const [uid, gid] = ['-u', '-g'].map((flag) => execFileSync('id', [flag, 'nobody']).toString().trim());
	execFileSync('chown', [`${uid}:${gid}`, join(folder, 'home')]);
	const port = await freePort();
	writeFileSync(
		join(folder, 'dovecot.conf'),
		`base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${folder}/home/%u
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/home/%u
}
namespace inbox {
  inbox = yes
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`
	);
	const child = spawn(DOVECOT, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
	return {
		port,
		async close() {
			const ended = once(child, 'exit');
			child.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = address && typeof address === 'object' ? address.port : 0;
	server.close();
	await once(server, 'close');
	return port;
}
