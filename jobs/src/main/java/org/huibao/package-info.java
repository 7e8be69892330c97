/** From the workbooks that towns and departments send in to the data section of the speech. */
package org.huibao;
