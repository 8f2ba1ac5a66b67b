/** Every table, of the engine in use. A second engine is chosen here and in columns.ts. */
export * from '#db/schema/attachments.ts'
export * from '#db/schema/audit.ts'
export * from '#db/schema/clock.ts'
export * from '#db/schema/messages.ts'
export * from '#db/schema/requests.ts'
export * from '#db/schema/staff.ts'
export * from '#db/schema/verification.ts'
export * from '#db/schema/withdrawals.ts'
