<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>A personal relationship manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays on this computer. Kith sends nothing, accepts nothing and needs no account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AccountsPanel</name>
  <message>
   <source>Read here, on this computer. Nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>A rhythm of their own…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About this person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a person…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add or find…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring up again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts, or does not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail addresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export people…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For another reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to Kith's notification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help for this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History and trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later, until…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a backup now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pane before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick ten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position and organization…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put into list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a tag off…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out of this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the picture away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text as usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They have died</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upcoming</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We have talked since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We talked…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write by…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>X-ray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, I wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vCards</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AddPersonForm</name>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail, phone or link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First and last name, in any script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody of this name is in your book already: {people}. You can add another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where, when, through whom</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AddressForm</name>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address kept: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An e-mail address, a number, a link to a profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How can {name} be reached?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep and write</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AppearanceSection</name>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast of the system is always kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light or dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the system's size; also by Ctrl and +, − or 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reduce motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rings fill at once; what the system asks for is kept anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} %</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ArchiveLine</name>
  <message>
   <source>No reminder any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open that page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your LinkedIn archive should be ready: download it and drop it on this window.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Arrangement</name>
  <message>
   <source>Move the sorted column away from the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the sorted column towards the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual columns</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Avatar</name>
  <message>
   <source>initials: {letters}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BackupsSection</name>
  <message>
   <source>Backup made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {day}, {time}; opened and counted after it was written. {backups} in all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to an earlier one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It takes the place of your book; the book as it is now is kept among the backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One is made each day you use Kith, and before every import. Older ones are thinned out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder of backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is none yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opened and counted after it was written</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Put this away</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BeforeWriting</name>
  <message>
   <source>How you two talk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last in person: {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last in person: {day}, {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where you left off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worth asking about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your note, {day}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {day}: {words}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message numerus="yes">
   <source>%n people chosen</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail addresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put into list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a tag off…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vCards</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CaptureButton</name>
  <message>
   <source>Add or find…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CaptureForm</name>
  <message>
   <source>close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>close, nothing lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next field</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChipBar</name>
  <message>
   <source>What Kith understood</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChipMenu</name>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChooseStep</name>
  <message>
   <source>Choose a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop a file, an archive or a folder anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LinkedIn's .zip as it came, Google's or Outlook's contacts, or any table of people saved as CSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read here, on this computer. Nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ColumnList</name>
  <message>
   <source>Column in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goes to</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ColumnRow</name>
  <message>
   <source>Column {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the first of these columns is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where “{column}” goes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Confirm</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ContactHeader</name>
  <message>
   <source>A rhythm of their own…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every {number} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More about this person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No position or organization yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position and organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We have talked since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last talked {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>puts a tag on this person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rhythm, opens a menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tag; takes it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time to talk</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ContactPage</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Copier</name>
  <message numerus="yes">
   <source>Copied: %n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>No e-mail address is known. Nothing was copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No phone number is known. Nothing was copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nobody to copy.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy the details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith made a mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith made a mistake, not you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your book is safe: what was being done is either whole in it or not there at all. The details below hold no names and nothing that people wrote; they are also in {log}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DayChoice</name>
  <message>
   <source>On a day</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Deeds</name>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It counts as meaningful</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was in passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not this time: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Talked with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it counts when the answer comes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the rhythm starts again, nothing was counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {rhythm}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Diagnostics</name>
  <message>
   <source>Diagnostics copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>versions and counts, no names</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DoneStep</name>
  <message>
   <source>Add another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All read, all on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All that could come in is in your book already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another archive, or a table of people from an address book.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good next steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing had to change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One person at a time, two minutes. Stop whenever you like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick ten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the list of what was left out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See the X-ray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import was taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until {day} everything can go back to how it was before. Notes you add meanwhile are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came in is out again; what you changed yourself since was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can bring the file in again at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can undo this import for 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your book is as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>each with its reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{received} you received + {sent} you sent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Edit</name>
  <message>
   <source>{name}: {what} kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {what} taken away</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EditableText</name>
  <message>
   <source>Enter edits</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExchangeForm</name>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remember</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The messages stay as they were written. What you add stands beside them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportChoice</name>
  <message>
   <source>Export people</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Exported: %n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Pages to read (*.md)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table for spreadsheets (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vCards for address books (*.vcf)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FactRows</name>
  <message>
   <source>Add…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something about this person, opens a menu</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FileChoice</name>
  <message>
   <source>Choose a folder to bring in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose files to bring in</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilesSection</name>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another name or e-mail address of yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choices for tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How columns were read is remembered for {tables}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How you map the columns of a table will be remembered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own names and addresses. Kith tells by them what you wrote and what others did; you are never one of your people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not you any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is you</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>A rhythm that is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birthday this month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everyone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everyone else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter {filter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quiet for a while</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Real relationships</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opens a menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>press to take it off</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>A name, or the beginning of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add “{name}” to your book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anybody in your book, and anybody who is not in it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith has read names but no messages, so it cannot suggest anybody. You can: one name at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show me the newest connections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whom would you miss?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {work}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FirstClose</name>
  <message>
   <source>Asked once. Settings, Reminders, has it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One notice; names are hidden while the screen is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit when I close the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reminders wait in Today; nothing is lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay, and remind me once a day, at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay, and say nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today waits until you open it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FollowUpForm</name>
  <message>
   <source>A follow-up needs some words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask how it went</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I promised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In 3 weeks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the photos from Utrecht</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They promised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no day set</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GroupDeeds</name>
  <message numerus="yes">
   <source>%n people: {rhythm}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Brought back: %n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Brought back: {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Hidden: %n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Hidden: {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Moved to the trash: %n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Moved to the trash: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved: {list}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>No longer tagged {tag}: %n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>No longer tagged {tag}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Put into {list}: %n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Put into {list}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed the list {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renamed to {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as a list: {list}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Tagged {tag}: %n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Tagged {tag}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Taken out of the trash: %n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Taken out of the trash: {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Taken out of {list}: %n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Taken out of {list}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list now shows this: {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its people stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept there for 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the search still finds them, and the list Hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {rhythm}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page of the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is new</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>Done again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything you did, newest first. Each step can be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No step fits “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done yet. Every change will stand here, with a way back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show older steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps are kept for {number} days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash and backups</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message>
   <source>Bringing it in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing it with your book…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the list of what was left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeyHints</name>
  <message>
   <source>choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next chip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>remove a chip</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>All keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys without Ctrl or Alt act outside text fields only; Settings can switch them off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key fits “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search keys</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Keycap</name>
  <message>
   <source>key</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeysSection</name>
  <message>
   <source>All keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys of a single letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made of the actions themselves; searchable, and printable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet of keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>W, L, F and the like outside text fields; off, the menus do it all the same</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Kith</name>
  <message>
   <source>The sample network could not be opened. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LanguageSection</name>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window is opened anew in it; what people wrote stays as it is</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LaterForm</name>
  <message>
   <source>In a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep for later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back on {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LineView</name>
  <message>
   <source>What would be brought in</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith: sample network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening your book…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your book cannot be opened</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MapStep</name>
  <message>
   <source>A table Kith has not seen before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A table like one you brought in before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change any of them, or continue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No column says who these people are: choose Name or E-mail for one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is saved yet. You see every change first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say first how days are written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table {number} of {all}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The columns go where you said. Change any of them, or continue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written like that, this file is no table.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MeRow</name>
  <message>
   <source>Forget {name}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NamesCard</name>
  <message>
   <source>Names, one a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ten names in a minute. No file needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down whom you would miss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one name a line</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NamesOnly</name>
  <message>
   <source>Drop an archive on this window, or log what you remember, and the picture fills in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith has read {names}, not messages. LinkedIn sends those within a day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reminder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No second mail came?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open that page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remind me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ten names in a minute; Kith finds them among the {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page where LinkedIn keeps your archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the second mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down whom you would miss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your book holds {names}, not yet what was said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Navigation</name>
  <message>
   <source>Everyone else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample network: everybody here is invented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NoTray</name>
  <message>
   <source>Said once.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Nobody</name>
  <message>
   <source>Add a person…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add “{name}”…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear all filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show everyone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show everyone else</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NoteForm</name>
  <message>
   <source>A note needs some words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Noted: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a good friend would remember</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NotePane</name>
  <message>
   <source>Close the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open this page in your browser?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not saved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NoticePanel</name>
  <message>
   <source>In a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith: notification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tomorrow</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OneLine</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Opener</name>
  <message>
   <source>Talked with this week</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OwnerStep</name>
  <message>
   <source>Another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith cannot tell whose archive this is, and must know which words are yours. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the archive of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who of these are you?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your book knows you by another name. If both are you, go on; otherwise cancel. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Add or find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find somebody, or write what happened: coffee with Ada yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What fits</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeopleActs</name>
  <message>
   <source>Choose at most 50 people that you talked with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands in the sidebar, with its filters, sort and columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a tag off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one person</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeopleDrag</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>PeopleField</name>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New person: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, press to take away</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeopleHead</name>
  <message>
   <source>Add a person…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the list as it was saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the changes of this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More for this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename the list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as list…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Name, organization, note, tag…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not as it was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first 500 are shown</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeoplePlace</name>
  <message>
   <source>Everyone else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeopleTable</name>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PersonActs</name>
  <message>
   <source>A number of days, from 1 to 3,650. It holds for this person alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rhythm is a number of days from 1 to 3,650.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brought up again: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days between two conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often would you like to talk with {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never brought up unasked: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture kept: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture taken away: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written there. Nothing was changed; choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: every {number} days</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PersonPanel</name>
  <message>
   <source>Before you write to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We have talked since</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PersonRow</name>
  <message>
   <source>nothing else is known of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PhotoAvatar</name>
  <message>
   <source>Choose a picture, or drop one here</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PickCard</name>
  <message>
   <source>How often would you like to talk?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith knows nothing of you two yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>connected {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PickedFaces</name>
  <message>
   <source>Nobody picked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picked: {names}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PickingPage</name>
  <message>
   <source>Everyone else rests in silence. You can pick anybody by name, now or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick ten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is everybody Kith has a reason for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of the people you would be glad to hear from</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PieceChip</name>
  <message>
   <source>Backspace takes it away</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreferenceSection</name>
  <message>
   <source>Set this section back to how Kith came</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PrivacySection</name>
  <message>
   <source>Delete for ever means it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every trace goes from the book, its history and its search; backups keep it until they are thinned out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is in one folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No account, no server, no open port. Kith copies text and opens a page when you ask it to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Privacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log names nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When Kith makes a mistake, it notes where in its own code, never what people wrote</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QuietPage</name>
  <message>
   <source>Did you talk with one of them lately?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of them among those you picked. Have a look when you like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One person at a time, with the reasons; stop any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over lunch, by phone: what no file knows, you do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick ten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See the X-ray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who ever wrote, and who talked both ways.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReadAs</name>
  <message>
   <source>Not that? Treat it as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read as {format}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReadingPane</name>
  <message>
   <source>Close the messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your words: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who}, {when}
{text}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Reminders</name>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back on {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RemindersSection</name>
  <message>
   <source>Ask me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many, no names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If Kith was not running then, it reminds as soon as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No notification before {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No notification for the rest of today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off: Today waits until you open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One notification a day for what is due, never more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quiet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quiet until tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remind again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remind me once a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reminders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text of a note is never shown; names are hidden while the screen is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a notification shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whatever you choose, nothing is lost; without a tray, closing quits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When I close the window</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Replacing</name>
  <message>
   <source>The backup is your book now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the book before it is kept among the backups</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>Backups, newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening and counting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it in the place of your book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no backup of this book yet. A file can be chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you did since the backup was made will not be in your book any more. The book as it is now is kept whole among the backups, so this can be taken back by restoring that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before a new version of Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before an import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the book that a restore set aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the day's backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you asked for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, {time}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is an archive that Kith wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is whole and holds {people}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewModel</name>
  <message>
   <source>all of the file's are chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not all of the file's are chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {what}: in Kith {mine}, in the file {file}. The file's is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {what}: in Kith {mine}, in the file {file}. Yours is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {what}: was {was}, becomes {becomes}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewStep</name>
  <message>
   <source>Accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody new gets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in these lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith keeps a copy of everything as it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm for everybody new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag for everybody new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What I found: {one}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What I found: {one} · {two}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What I found: {one} · {two} · {three}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What I found: {one} · {two} · {three} · {four}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can undo this import for 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>invitations {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>messages {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people since {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your book knew it to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RhythmRow</name>
  <message>
   <source>Days of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the rhythm {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the rhythm {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no rhythm, no reminder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rhythm</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RhythmsSection</name>
  <message>
   <source>Add a rhythm of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added the rhythm {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often you would like to talk. The names are yours to change; they say how often, never how dear.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove; its people get no rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove; its people get {rhythm}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed the rhythm {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {days}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Ring</name>
  <message>
   <source>rhythm</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RowMenu</name>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange deleted: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read all messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take apart what you logged and the messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfold</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SampleBar</name>
  <message>
   <source>Close the sample and start your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the sample network?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its invented people and what you tried with them are deleted. Your own book is another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the sample network. Everybody in it is invented; try whatever you like.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting fits “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Privacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reminders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythms and Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SidePane</name>
  <message>
   <source>A backup is made each day you use Kith. The newest is from {day}, {time}, and was opened and counted after it was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A backup is made each day you use Kith. There is none yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete for ever</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {people} and {things} for ever?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {people} for ever?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {things} for ever?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete “{what}” for ever?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted for ever</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty the trash…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be undone. Backups made before still hold it until they are thinned out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing else goes with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is in the trash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With it goes: {things}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept for {number} days, then gone for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>out of the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{people} more in the trash</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Places</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SinceStep</name>
  <message>
   <source>Changed position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchanges since then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In passing since then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meaningful exchanges since then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New without a word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was said since then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the list of what was left out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They stay in Kith, with all you wrote down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They wait under Everyone else until you talk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until {day} everything can go back to how it was before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can undo this import for 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{gone} no longer in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{moved} changed position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{new_silent} new without a word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{waiting} waiting for you</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StepRow</name>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken back</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <source>Step {number} of {all}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} ({number} of {all})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Steps</name>
  <message>
   <source>Done again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TalkForm</name>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In 3 weeks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lunch with Ada on Thursday about the printed issue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remember</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which day it was. Nothing was saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whom you talked with. Nothing was saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Talk again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That day is still to come. Choose a follow-up for it, or another day; nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said, in your words (optional)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ThingRow</name>
  <message>
   <source>to {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upcoming</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote to you, no answer yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add or find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>talked since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>we talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TodaySection</name>
  <message>
   <source>Birthdays of 29 February on 1 March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get in touch with at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In years without that day; off means 28 February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More can always be looked for, in People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TopicField</name>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{topic}, press to take away</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrashRow</name>
  <message>
   <source>Delete for ever: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore: {what}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quiet until tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We talked…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write to {name}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UpcomingDialog</name>
  <message>
   <source>Nothing comes up in the next four weeks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People with a rhythm, promises with a day and dates stand here as they come near.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next four weeks, as they look today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upcoming</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VerbDialog</name>
  <message>
   <source>Leave it as it is</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VerdictPanel</name>
  <message>
   <source>Counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts as meaningful</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>A sample network of 120 invented people, in a book of its own. It goes with one click.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop an archive here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fewer connections. More conversations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith shows when you last really talked, and whom you would be glad to hear from again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LinkedIn's .zip as it came, an address book, a table; or its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LinkedIn: Settings, Data privacy, Get a copy of your data. Tick Connections, Messages, Invitations. The names come in minutes, the messages within a day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look around first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No account. No server. Everything stays in one folder on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reminder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open that page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remind me when it is ready</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WindowDeeds</name>
  <message>
   <source>Backup made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text at {number} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder could not be shown. It is {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opened and counted after it was written</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WorkForm</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position and organization: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: position kept</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WorkingStep</name>
  <message>
   <source>Bringing in the people…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bringing in what was said…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing it with your book…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be stopped any more, but it can be undone afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making a copy of your book first…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearly done…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import is nearly done. If you close now, Kith finishes it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import is not done. If you close now, nothing of it is in your book; you can start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{records}, {percent} %</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Writer</name>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did you talk with {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did you write to {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No link to a profile of {name} is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No program here opens it, so the address was copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, I wrote</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Writing</name>
  <message>
   <source>Added {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day, month, year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days are read as day, month, year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days are read as month, day, year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is somebody already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith remembers these choices for the next file with the same columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters are read as {encoding}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Month, day, year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names the columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Noted: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file does not say how its letters are written: look whether the names are right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} can be two days: choose which part comes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is {day}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>XrayPage</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One dot for each person, you in the middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick ten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show as picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show as table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your network, X-rayed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>XrayTable</name>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The X-ray as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What passed between you</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Bar</name>
  <message>
   <source>People in the file</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Question</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Thought</name>
  <message>
   <source>If you have ten minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>quiet since {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Week</name>
  <message>
   <source>This week you really talked with</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Words</name>
  <message>
   <source>Messages</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Writing</name>
  <message>
   <source>Note, as text</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>archive</name>
  <message>
   <source>A line in Today tomorrow. Notifications are off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reminder tomorrow at {time}, and none after that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith reminds you tomorrow at {time}, and not again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>before</name>
  <message>
   <source>Of those in writing {name} started {number} of {total}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They promised: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To ask about: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You promised: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your words, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exchanges}: {ways}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} mostly answers within a day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} by e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} by letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} by message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} by phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} by video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} in other ways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} in person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{promise}, for {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>capture</name>
  <message>
   <source>A meaningful exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A meaningful exchange with all of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A meaningful exchange with both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another day…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow up on which day?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow up on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In passing; it does not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It counts once they answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It counts once you answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It fills all their rings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It fills both rings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It fills the ring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep as a note only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List people without a rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List whom I talked with this week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists and commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log it on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log it, without the follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logged in passing: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logged {what} with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New person: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No command fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in your book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is logged before it has happened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On another day…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On social media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or somebody you know?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a follow-up for {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some other way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Talked with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That day is still to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which day was it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which day?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a meaningful exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a meaningful exchange: {reasons}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose a person first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose people first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMM</source>
   <comment>Qt date format</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMM yyyy</source>
   <comment>Qt date format</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ddd d MMM</source>
   <comment>Qt date format</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <comment>Qt date format</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>face to face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in passing: {reasons}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last talked {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not on this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on a list of people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on social media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open a person first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>that day is still to come, so there is nothing to log yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no open follow-up here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they wrote; it counts once you answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>when Kith asks whether you wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>when your book is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with a topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you said so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you wrote; it counts once they answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, {relative}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {rhythm}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{verdict}; adds {names} to your book</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>closing</name>
  <message>
   <source>Close the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window closes, and Kith ends with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window closes. Kith stays, quietly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desktop shows no small icons, so Kith has no place to stay in. Reminders wait in Today; nothing is lost. To be reminded at the hour, minimise the window instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You find it among the small icons at the top of the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You find it among the small icons beside the clock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You find it among the small icons of your desktop.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>contact</name>
  <message>
   <source>+44 20 7946 0000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>9 February, or 9 February 1984</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Around them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birthday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In passing because</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last in person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meaningful because</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, what they are, a note: Rui, partner, sails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not counted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show older</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody around them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you call them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What, then the day: Wedding, 12 June 2019</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where, when, through whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You promised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your words: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>birthday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMMM</source>
   <comment>Qt date format</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMMM yyyy</source>
   <comment>Qt date format</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has died; never brought up unasked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>https://…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ended; never brought up unasked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name@example.org</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never brought up unasked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no day set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{address}, {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} promised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, has them as {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} in passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text}  ·  {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}, with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who}: {words}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>formatting</name>
  <message numerus="yes">
   <source>%Ln automatic replies</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln backups</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln birthday wishes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln changed position</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln conflicts</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln congratulations</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln days ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln deleted things</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln endorsements</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln exchanges</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln follow-ups</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln follow-ups for today</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln in passing</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln invitations</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln kinds of tables</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln meaningful exchanges</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln meaningful exchanges in twelve months</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln messages</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln messages to many</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln months ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln new people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln new people are known from messages only.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln new without a word</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln no longer in the file</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln notes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln offers</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln other records</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people a day</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people in Kith are not in this file. They stay as they are.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people once wrote and got no answer</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people to get in touch with</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people to get in touch with.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people to think of today</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln recruiters' letters</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln results</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln rhythms</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln short answers</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln talks in a group</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln thanks or smiles</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln times and places</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln verdicts you decided yourself</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln waiting for you</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln weeks ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln were deleted</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln words on connecting</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Bring in %Ln people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Bring it in</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Dates of %Ln people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln things</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Kith keeps an eye on %Ln people, and none of them is waiting for you.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Kith keeps an eye on the {number} people you picked.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Kith: %Ln people to get in touch with</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>MMM yyyy</source>
   <comment>Qt date format</comment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Nothing new</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Of {all} connections, {wrote} ever wrote, {both} talked both ways, {lately} meaningfully in the past 12 months.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Of {all} people, {wrote} ever wrote, {both} talked both ways, {lately} meaningfully in the past 12 months.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %Ln more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>These {number}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Two mails come: first the %Ln names, then the whole archive. Drop the second file on this window and the picture fills in. What you enter meanwhile stays.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Who of the %Ln ever wrote, and with whom you really talk.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>You met in person %Ln times</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>You really talked in %Ln different years</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>You really talked in each of the past %Ln years</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>d MMM</source>
   <comment>Qt date format</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMM yyyy</source>
   <comment>Qt date format</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>eight</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>every %Ln days</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>five</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>four</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>in %Ln days</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln months</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln weeks</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>invitations</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>lines left out</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>messages</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>nine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>other records</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>seven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>six</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>three</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yesterday</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{exchanges} exchanges, {meaningful} meaningful</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}, %Ln lines.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}, more than %Ln lines.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{name} mostly answers within %Ln days.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{unanswered} wrote to you and got no answer.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>import</name>
  <message>
   <source>A group in which nobody is in your book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About nobody in your book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address not confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Advertisement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of “{field}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All organizations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anniversary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birthday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring it in together with Profile.csv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connected on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted for ever by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each with its reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Google contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a newer file too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was never sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept, with a mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last in person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LinkedIn connections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LinkedIn invitations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LinkedIn messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LinkedIn notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never answered, not a connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nickname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing else is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of another name than yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of whom Kith does not know yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only one of you wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlook contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People not in Kith yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People who hide their name from other people's archives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Perhaps in your book already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position, organization or address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postal address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several people have this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody of this name is there; untick whom you do not want twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the person out of the trash to bring this in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file does not say any more who it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file does not say which of them it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These came in; please look at them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These came in; read as {encoding}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These files were looked at and left alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To yourself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Twice in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Twice in what was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untick whom you do not want</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Updated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you deleted stays deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whatever you wrote down is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With all that the files hold of these people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You wrote something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your edits are kept: {edits}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your notes, rhythms and tags are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yours is chosen until you say otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yourself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exchanges out of Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>follow-ups out of Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lines {lines}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>notes out of Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people out of Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your LinkedIn e-mail addresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your LinkedIn profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your LinkedIn telephone numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}. {people} in it: {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} updated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} where yours was kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value}, beside what you had</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: {parts}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>language</name>
  <message>
   <source>en</source>
   <comment>the code of this language</comment>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>map</name>
  <message>
   <source>Address: city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address: country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address: postal code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address: region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address: street</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {all} columns look familiar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birthday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns are split at commas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns are split at semicolons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns are split at tabs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns are split at vertical bars.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns are split at “{sign}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its one column does not look familiar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its one column looks familiar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last in person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Middle name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nickname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of {all} columns looks familiar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postal address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Semicolon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vertical bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>eight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>five</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>four</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>seven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>six</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>three</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Arabic)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Baltic)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Central Europe)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Chinese)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Cyrillic)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Greek)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Hebrew)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Japanese)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Korean)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Turkish)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Western Europe)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{some} of {all} columns look familiar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{target}, a second one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{target}, a third one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{target}, one more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>people</name>
  <message>
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of your book, with and without a rhythm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copenhagen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Engineering manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every two weeks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody is searched, hidden people too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up Monday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get in touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has died</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last of any kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names, organizations, addresses, tags and notes were searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody fits these filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody fits “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has a rhythm yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has been quiet for longer than their rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has this rhythm yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody here has a rhythm, so Kith never brings them up by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody that Kith knows of is waiting for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a person under Everyone else and press 1 to 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of lists and reminders. The search finds them, and here you can bring them back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The people you gave a rhythm. Everyone else rests in silence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They wrote something of their own and have no answer. Today shows those with a rhythm and the past 60 days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wednesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have not talked for longer than their rhythm, in what Kith has read.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>phrases</name>
  <message>
   <source>Kith has read no messages yet; it knows what you log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No meaningful exchange yet in what Kith has read ({coverage}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No meaningful exchange yet. Kith has read no messages; it knows what you log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing since {day} in what Kith has read ({coverage}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing since {day} that you logged. Kith has read no messages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read so far: {coverage}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You talked today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every {number} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} and {number} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{position} at {organization}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>picking</name>
  <message>
   <source>Nobody yet. Ten is a suggestion; stop any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop here, keep {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You asked, {name} answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You keep a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You talked, as you logged it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You wrote down how you met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You wrote to each other, so far in passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}: {quote}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{exchanges}, {number} meaningful</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{messages} in {exchanges}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{messages} in {exchanges}, {number} meaningful</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} asked, you answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} introduced you to {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} wrote to you, and you to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} wrote, and no answer is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} so far. Go on or stop, as you like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} so far. Ten is a suggestion; stop any time.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>places</name>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>reminders</name>
  <message>
   <source>Anniversary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birthday {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LinkedIn sends a mail with the link. Download it, then bring it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Many people to think of today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer yet to what you wrote on {day}. Write again, or let it rest?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No meaningful exchange yet; {rhythm} is the rhythm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since {day}; {rhythm} is the rhythm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They promised: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To ask about: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns {years} today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You promised: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your LinkedIn archive should be ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} {day}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>rhythm</name>
  <message>
   <source>Each season</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every two weeks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monthly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Twice a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yearly</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>steps</name>
  <message>
   <source>Add a way to reach {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an address of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add somebody around {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the rhythm {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring back {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in the sample network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change a follow-up with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change a note on {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change a way to reach {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change about {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change somebody around {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the rhythm {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close a follow-up with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connected on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide whether {kind} with {names} counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete a follow-up with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete a note on {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {kind} with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit {kind} with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often for {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import of {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join two exchanges with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later for {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave {names} alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log {kind} with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move a follow-up with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {names} to the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nickname</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not this time for {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a follow-up with {names} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put people into the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove a position of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove a way to reach {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove an address of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove somebody around {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the rhythm {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename the tag {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who you are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a date of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the home zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set where {names} works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag {names} with {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take apart {kind} with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take people out of the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the tag {text} off {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {names} out of the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {text} off your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You added a way to reach {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You added an address of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You added somebody around {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You added the rhythm {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You added {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You asked to leave {names} alone, or no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You brought back {names} from hiding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You brought in the sample network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed a follow-up with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed a note on {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed a way to reach {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed somebody around {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed something about {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You changed the rhythm {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You closed a follow-up with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You decided that {kind} with {names} counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You decided that {kind} with {names} does not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You decided whether {kind} with {names} counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You deleted a follow-up with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You deleted a note on {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You deleted {kind} with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You edited {kind} with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You edited {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You gave {names} the rhythm {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You hid {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You imported {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You joined two exchanges with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You logged {kind} with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You moved a follow-up with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You moved the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You moved {names} to the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You opened a follow-up with {names} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You put off {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You put people into the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You removed a position of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You removed a way to reach {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You removed an address of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You removed somebody around {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You removed the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You removed the rhythm {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You renamed a list to {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You renamed a tag to {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You said not this time for {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You said who you are: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You saved the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You set a date of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You set a follow-up with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You set how often for {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You set the home zone to {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You set where {names} works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You tagged {names} with {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You took apart {kind} with {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You took people out of the list {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You took the tag {text} off {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You took {names} out of the trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You took {names} out of their rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You took {text} off your own names and addresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You wrote a note on {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a message exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a video call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has died</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>meaningful</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never brought up unasked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>somebody who is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something in passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>was {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>was {rhythm}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {before} became {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {before} was taken away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} and {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} updated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{step}” ({day}) came later and depends on this. Nothing was changed; undo that one first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>today</name>
  <message>
   <source>All caught up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a few people you would be glad to hear from. Everyone else rests in silence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-ups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get in touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next is the birthday of {name}, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No meaningful exchange yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has a rhythm yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody that Kith knows of is waiting for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to do today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read so far: {coverage}. Kith looks again when you bring a newer file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first to come up is {name}, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today is the birthday of {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two or three a day is plenty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>anniversary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>birthday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dddd, d MMMM</source>
   <comment>Qt date format</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for {due}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they promised, {made}, for {due}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to ask about, for {due}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you promised, {made}, for {due}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you wrote on {day}: write again, or let it rest?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {what} {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rhythm} is the rhythm</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>upcoming</name>
  <message>
   <source>Next week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Week of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>anniversary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>birthday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>get in touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>get in touch: {rhythm} is the rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they promised: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to ask about: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you promised: {text}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>writing</name>
  <message>
   <source>Call {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail to {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LinkedIn: the profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LinkedIn: your conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page: {host}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WhatsApp to {address}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>xray</name>
  <message>
   <source>Connections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ever wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In what Kith has read. Lunches, calls and letters are in no file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In what Kith has read: {sources}, {first} to {last}. Lunches, calls and letters are in no file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith has read no messages yet; it knows what you log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never a word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read so far: people connected from {first} to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Talked both ways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Talked both ways, longer ago or only in passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Talked meaningfully in the past 12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote to you, no answer yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You wrote to, no answer came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both ways, longer ago or only in passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>meaningfully, in the past 12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never a word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wrote to you, no answer yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you wrote to, no answer came</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
