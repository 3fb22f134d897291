-- When an appointment was made in the forum and when its end was set, and by whom: its own days can be written back. Null: not
-- known, or done at the machine itself.
alter table membership
	add column made_at timestamptz,
	add column ended_at timestamptz,
	add column ended_by uuid references app_user (id) on delete set null;
