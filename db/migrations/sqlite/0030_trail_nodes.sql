CREATE TABLE `audit_nodes` (
	`level` integer NOT NULL,
	`place` integer NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`level`, `place`)
) STRICT;
