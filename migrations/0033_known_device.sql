-- A device on which somebody signed in to an account has attempts of its own there, which nobody elsewhere can use up. The
-- key is a hash of what the device holds; it opens nothing, and a new password makes an end of it.
create table known_device (
	user_id uuid not null references app_user (id) on delete cascade,
	key text not null,
	seen_at timestamptz not null,
	primary key (user_id, key)
);
create index known_device_key_idx on known_device (key);
