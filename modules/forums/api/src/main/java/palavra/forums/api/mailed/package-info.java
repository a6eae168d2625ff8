/** What people write in forums by mail. */
package palavra.forums.api.mailed;
