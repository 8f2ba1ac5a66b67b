import type { Calendar, CalendarId } from '#lib/domain/clock/calendar.ts'
import { calendarOf } from '#lib/domain/clock/calendars/calendar-file.ts'
import AT from '#lib/domain/clock/calendars/data/AT.json' with { type: 'json' }
import AU from '#lib/domain/clock/calendars/data/AU.json' with { type: 'json' }
import BE from '#lib/domain/clock/calendars/data/BE.json' with { type: 'json' }
import BG from '#lib/domain/clock/calendars/data/BG.json' with { type: 'json' }
import BR from '#lib/domain/clock/calendars/data/BR.json' with { type: 'json' }
import CA_AB from '#lib/domain/clock/calendars/data/CA-AB.json' with { type: 'json' }
import CA_BC from '#lib/domain/clock/calendars/data/CA-BC.json' with { type: 'json' }
import CA_FED from '#lib/domain/clock/calendars/data/CA-FED.json' with { type: 'json' }
import CA_QC from '#lib/domain/clock/calendars/data/CA-QC.json' with { type: 'json' }
import CH_AG from '#lib/domain/clock/calendars/data/CH-AG.json' with { type: 'json' }
import CH_AI from '#lib/domain/clock/calendars/data/CH-AI.json' with { type: 'json' }
import CH_AR from '#lib/domain/clock/calendars/data/CH-AR.json' with { type: 'json' }
import CH_BE from '#lib/domain/clock/calendars/data/CH-BE.json' with { type: 'json' }
import CH_BL from '#lib/domain/clock/calendars/data/CH-BL.json' with { type: 'json' }
import CH_BS from '#lib/domain/clock/calendars/data/CH-BS.json' with { type: 'json' }
import CH_FR from '#lib/domain/clock/calendars/data/CH-FR.json' with { type: 'json' }
import CH_GE from '#lib/domain/clock/calendars/data/CH-GE.json' with { type: 'json' }
import CH_GL from '#lib/domain/clock/calendars/data/CH-GL.json' with { type: 'json' }
import CH_GR from '#lib/domain/clock/calendars/data/CH-GR.json' with { type: 'json' }
import CH_JU from '#lib/domain/clock/calendars/data/CH-JU.json' with { type: 'json' }
import CH_LU from '#lib/domain/clock/calendars/data/CH-LU.json' with { type: 'json' }
import CH_NE from '#lib/domain/clock/calendars/data/CH-NE.json' with { type: 'json' }
import CH_NW from '#lib/domain/clock/calendars/data/CH-NW.json' with { type: 'json' }
import CH_OW from '#lib/domain/clock/calendars/data/CH-OW.json' with { type: 'json' }
import CH_SG from '#lib/domain/clock/calendars/data/CH-SG.json' with { type: 'json' }
import CH_SH from '#lib/domain/clock/calendars/data/CH-SH.json' with { type: 'json' }
import CH_SO from '#lib/domain/clock/calendars/data/CH-SO.json' with { type: 'json' }
import CH_SZ from '#lib/domain/clock/calendars/data/CH-SZ.json' with { type: 'json' }
import CH_TG from '#lib/domain/clock/calendars/data/CH-TG.json' with { type: 'json' }
import CH_TI from '#lib/domain/clock/calendars/data/CH-TI.json' with { type: 'json' }
import CH_UR from '#lib/domain/clock/calendars/data/CH-UR.json' with { type: 'json' }
import CH_VD from '#lib/domain/clock/calendars/data/CH-VD.json' with { type: 'json' }
import CH_VS from '#lib/domain/clock/calendars/data/CH-VS.json' with { type: 'json' }
import CH_ZG from '#lib/domain/clock/calendars/data/CH-ZG.json' with { type: 'json' }
import CH_ZH from '#lib/domain/clock/calendars/data/CH-ZH.json' with { type: 'json' }
import CN from '#lib/domain/clock/calendars/data/CN.json' with { type: 'json' }
import CY from '#lib/domain/clock/calendars/data/CY.json' with { type: 'json' }
import CZ from '#lib/domain/clock/calendars/data/CZ.json' with { type: 'json' }
import DE from '#lib/domain/clock/calendars/data/DE.json' with { type: 'json' }
import DK from '#lib/domain/clock/calendars/data/DK.json' with { type: 'json' }
import EE from '#lib/domain/clock/calendars/data/EE.json' with { type: 'json' }
import ES from '#lib/domain/clock/calendars/data/ES.json' with { type: 'json' }
import EU_NONE from '#lib/domain/clock/calendars/data/EU-NONE.json' with { type: 'json' }
import FI from '#lib/domain/clock/calendars/data/FI.json' with { type: 'json' }
import FR from '#lib/domain/clock/calendars/data/FR.json' with { type: 'json' }
import GB_ENG from '#lib/domain/clock/calendars/data/GB-ENG.json' with { type: 'json' }
import GB_NIR from '#lib/domain/clock/calendars/data/GB-NIR.json' with { type: 'json' }
import GB_SCT from '#lib/domain/clock/calendars/data/GB-SCT.json' with { type: 'json' }
import GR from '#lib/domain/clock/calendars/data/GR.json' with { type: 'json' }
import HK from '#lib/domain/clock/calendars/data/HK.json' with { type: 'json' }
import HR from '#lib/domain/clock/calendars/data/HR.json' with { type: 'json' }
import HU from '#lib/domain/clock/calendars/data/HU.json' with { type: 'json' }
import IE from '#lib/domain/clock/calendars/data/IE.json' with { type: 'json' }
import IN from '#lib/domain/clock/calendars/data/IN.json' with { type: 'json' }
import IS from '#lib/domain/clock/calendars/data/IS.json' with { type: 'json' }
import IT from '#lib/domain/clock/calendars/data/IT.json' with { type: 'json' }
import JP from '#lib/domain/clock/calendars/data/JP.json' with { type: 'json' }
import KR from '#lib/domain/clock/calendars/data/KR.json' with { type: 'json' }
import LI from '#lib/domain/clock/calendars/data/LI.json' with { type: 'json' }
import LT from '#lib/domain/clock/calendars/data/LT.json' with { type: 'json' }
import LU from '#lib/domain/clock/calendars/data/LU.json' with { type: 'json' }
import LV from '#lib/domain/clock/calendars/data/LV.json' with { type: 'json' }
import MT from '#lib/domain/clock/calendars/data/MT.json' with { type: 'json' }
import NL from '#lib/domain/clock/calendars/data/NL.json' with { type: 'json' }
import NO from '#lib/domain/clock/calendars/data/NO.json' with { type: 'json' }
import PL from '#lib/domain/clock/calendars/data/PL.json' with { type: 'json' }
import PT from '#lib/domain/clock/calendars/data/PT.json' with { type: 'json' }
import RO from '#lib/domain/clock/calendars/data/RO.json' with { type: 'json' }
import SE from '#lib/domain/clock/calendars/data/SE.json' with { type: 'json' }
import SG from '#lib/domain/clock/calendars/data/SG.json' with { type: 'json' }
import SI from '#lib/domain/clock/calendars/data/SI.json' with { type: 'json' }
import SK from '#lib/domain/clock/calendars/data/SK.json' with { type: 'json' }
import TH from '#lib/domain/clock/calendars/data/TH.json' with { type: 'json' }
import TW from '#lib/domain/clock/calendars/data/TW.json' with { type: 'json' }
import US_CO from '#lib/domain/clock/calendars/data/US-CO.json' with { type: 'json' }
import US_FEDERAL from '#lib/domain/clock/calendars/data/US-FEDERAL.json' with { type: 'json' }
import US_TX from '#lib/domain/clock/calendars/data/US-TX.json' with { type: 'json' }
import VN from '#lib/domain/clock/calendars/data/VN.json' with { type: 'json' }
import ZA from '#lib/domain/clock/calendars/data/ZA.json' with { type: 'json' }

// every file by its id, each named here because a bundler only takes along what is imported by name
const FILES: Record<CalendarId, unknown> = {
  CN,
  AT,
  BE,
  BG,
  HR,
  CY,
  CZ,
  DK,
  EE,
  FI,
  FR,
  DE,
  GR,
  HU,
  IS,
  IE,
  IT,
  LV,
  LI,
  LT,
  LU,
  MT,
  NL,
  NO,
  PL,
  PT,
  RO,
  SK,
  SI,
  ES,
  SE,
  'EU-NONE': EU_NONE,
  'GB-ENG': GB_ENG,
  'GB-SCT': GB_SCT,
  'GB-NIR': GB_NIR,
  'CH-AG': CH_AG,
  'CH-AI': CH_AI,
  'CH-AR': CH_AR,
  'CH-BE': CH_BE,
  'CH-BL': CH_BL,
  'CH-BS': CH_BS,
  'CH-FR': CH_FR,
  'CH-GE': CH_GE,
  'CH-GL': CH_GL,
  'CH-GR': CH_GR,
  'CH-JU': CH_JU,
  'CH-LU': CH_LU,
  'CH-NE': CH_NE,
  'CH-NW': CH_NW,
  'CH-OW': CH_OW,
  'CH-SG': CH_SG,
  'CH-SH': CH_SH,
  'CH-SO': CH_SO,
  'CH-SZ': CH_SZ,
  'CH-TG': CH_TG,
  'CH-TI': CH_TI,
  'CH-UR': CH_UR,
  'CH-VD': CH_VD,
  'CH-VS': CH_VS,
  'CH-ZG': CH_ZG,
  'CH-ZH': CH_ZH,
  'US-FEDERAL': US_FEDERAL,
  'US-CO': US_CO,
  'US-TX': US_TX,
  BR,
  'CA-FED': CA_FED,
  'CA-QC': CA_QC,
  'CA-AB': CA_AB,
  'CA-BC': CA_BC,
  JP,
  KR,
  SG,
  IN,
  AU,
  HK,
  TW,
  TH,
  ZA,
  VN,
}

export type Calendars = Record<CalendarId, Calendar>

/** Every calendar that comes with the portal, from the data files; read once, when the program starts. */
export const CALENDARS = Object.fromEntries(
  Object.entries(FILES).map(([id, file]) => [id, calendarOf(file)]),
) as Calendars
