CREATE INDEX `audit_event` ON `audit` (`event`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_actor` ON `audit` (`actor_id`,`sequence`);