DROP INDEX `audit_event`;--> statement-breakpoint
CREATE INDEX `audit_event` ON `audit` ((event || ''),`sequence`);