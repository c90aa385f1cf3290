/** Whether a prize was divided: `1/3` is a share, `1/1` is the whole. */
export function isShared(share: string | undefined): share is string {
  return share !== undefined && Number(share.split('/')[0]) !== Number(share.split('/')[1]);
}
