/** The outline of the bot's face, on a ground of 24 by 24. */
export const BOT_FACE = 'M7 8h10a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM12 8V5M9 13v1M15 13v1'
