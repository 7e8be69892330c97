/** What the tables of all rooms have in common: how their columns are written down. */
package org.huibao.rows;
