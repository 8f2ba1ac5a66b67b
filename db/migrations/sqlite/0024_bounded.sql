CREATE INDEX `attachments_identity` ON `attachments` (`created_at`,`request_id`) WHERE purpose = 'identity' and destroyed_at is null;--> statement-breakpoint
CREATE INDEX `task_links_request` ON `task_links` (`request_id`,`id`);--> statement-breakpoint
CREATE INDEX `mentions_of` ON `mentions` (`staff_id`,`note_id`);--> statement-breakpoint
CREATE INDEX `verifications_confirmations` ON `verifications` (`sent_at`) WHERE purpose = 'confirm-email' and sent_at is not null;