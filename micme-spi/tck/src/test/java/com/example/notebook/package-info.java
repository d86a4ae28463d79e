/** The adapter of the guide: it keeps memberships in a notebook, and leaves all other ports out. */
package com.example.notebook;
