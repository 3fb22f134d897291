-- Which backups were made, and which of them were brought back for proof: so that nobody finds out too late that there is none.
create table backup_taken (
	at timestamptz primary key,
	bytes bigint not null check (bytes > 0),
	row_count bigint not null check (row_count > 0),
	-- Of the file as it lies there, sealed.
	sha256 bytea not null unique check (octet_length(sha256) = 32),
	-- When it was restored into a database of its own and found to be the same.
	proven_at timestamptz check (proven_at >= at)
);
