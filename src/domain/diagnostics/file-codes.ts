/** What can be wrong with a file before its content is looked at. */
export const FILE_CODES = {
  "file/missing": {
    title: "the file or folder does not exist",
    explanation:
      "Nothing was found at the path. Check the spelling, and that the path is relative to the folder you are in.",
  },
  "file/no-permission": {
    title: "the file or folder may not be read",
    explanation: "The system refuses to open it. Change its permissions, or run as somebody who may read it.",
  },
  "file/link-loop": {
    title: "the path leads round in a circle",
    explanation:
      "Symbolic links on the way point at each other, so no file is ever reached. Replace one of them.",
  },
  "file/not-a-file": {
    title: "neither a file nor a folder",
    explanation:
      "The path leads to a pipe, a socket or a device. Those are never read, because reading could wait for ever. To pass data through a pipe, write - as the path.",
  },
  "file/unreadable": {
    title: "the file could not be read",
    explanation:
      "The system reported an error while reading. The message carries the system's own code for it.",
  },
  "file/no-dataset": {
    title: "the folder holds no dataset",
    explanation:
      "A dataset folder holds dataset.yaml, sources.yaml and one file a role in roles/. None of them is there.",
  },
  "file/no-dataset-file": {
    title: "the folder has no dataset.yaml",
    explanation:
      "Parts of a dataset are there, but not the file that gives its title and topics. Write a dataset.yaml beside them.",
    example: {
      wrong: "roles/nurse.yaml\nsources.yaml",
      right: "dataset.yaml\nroles/nurse.yaml\nsources.yaml",
    },
  },
  "file/too-large": {
    title: "the file is too large",
    explanation:
      "A file may hold 5 MiB unless the limit is raised. A dataset of that size is easier to keep as a folder with one file a role.",
  },
  "file/not-utf8": {
    title: "the file is not UTF-8 text",
    explanation:
      "Files are read as UTF-8, with or without a byte order mark. The message names the first byte, counted from 1, that cannot be part of such a text; a zero byte counts too. Save the file again with the encoding UTF-8.",
  },
} as const;
