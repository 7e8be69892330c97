/** An invented county whose returns are laid out as its clerks would, with the truth known. */
package org.huibao.county;
