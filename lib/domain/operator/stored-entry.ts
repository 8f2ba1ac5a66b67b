import { z } from 'zod'
import { storedLocalText } from '#lib/domain/operator/local-text.ts'

/** The words of a catalogue's entry, as they are stored. */
export const storedEntryWords = z.object({ name: storedLocalText, explanation: storedLocalText })

/** The ids of the systems that hold a category. */
export const storedSystems = z.array(z.string())
