DROP INDEX `outbox_capped`;--> statement-breakpoint
DROP INDEX `outbox_due`;--> statement-breakpoint
CREATE INDEX `outbox_pace` ON `outbox` (`capped`,`sent_at`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`status`,`capped`,`next_attempt_at`,`id`);