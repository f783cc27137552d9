/**
 * Copies an address of this server as it is typed elsewhere. Browsers allow that only to pages that came over a secure
 * connection, and not at any time.
 *
 * @param {string} address
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copyAddress(address) {
  if (!navigator.clipboard) {
    return false;
  }
  try {
    await navigator.clipboard.writeText(new URL(address, location.href).href);
    return true;
  } catch (error) {
    if (error instanceof DOMException) {
      return false;
    }
    throw error;
  }
}
