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
   <source>Everything stays on this computer. Kith sends nothing, accepts nothing and needs no account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free software under the GPL, version 3 or later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith {version}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>About Kith</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts, or does not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
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
   <source>Help</source>
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
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later, until…</source>
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
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
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
   <source>Resting</source>
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
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
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
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write by…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, I wrote</source>
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
  <name>Avatar</name>
  <message>
   <source>initials: %s</source>
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
  <name>CaptureButton</name>
  <message>
   <source>Add or find…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CaptureForm</name>
  <message>
   <source>close, nothing is kept</source>
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
   <source>LinkedIn's .zip as it came, its folder, or single files of it; or a CSV that Kith wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read here, on this computer. Nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ContactHeader</name>
  <message>
   <source>Every {number} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up</source>
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
   <source>We have talked since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We talked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last talked {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rhythm, opens a menu</source>
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
   <source>Choose a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
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
   <source>Day</source>
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
  <name>DoneStep</name>
  <message>
   <source>All of it is in your book already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All read, all on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can undo this import for 30 days. What you add meanwhile is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>each with its reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>updated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>where yours was kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} exchanges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} left out</source>
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
  <name>ImportPage</name>
  <message>
   <source>1 of 3: choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 of 3: review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 of 3: done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bringing it in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planning…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came in is out again; what you changed yourself since was kept.</source>
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
  <name>Kith</name>
  <message>
   <source>The sample network could not be opened. Nothing was changed.</source>
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
  <name>PeoplePage</name>
  <message>
   <source>Everyone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up Wednesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, organization, note, tag…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names, organizations, addresses, tags and notes were searched.</source>
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
   <source>Nobody has this rhythm yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is here</source>
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
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Real relationships</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first 500 are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wednesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} shown</source>
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
  <name>ReviewStep</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In every line: read = new + updated + same + conflicts + left out + broken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kith keeps a copy of everything as it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing else is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These came in. Please look at them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These files were looked at and left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What Kith found: {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can undo this import for 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You wrote something else than the file says. Yours stays unless you tick the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your notes, rhythms and tags are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} more are not listed here.</source>
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
  <name>Sidebar</name>
  <message>
   <source>Places</source>
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
   <source>Call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logged in passing: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
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
   <source>Talked with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We talked: {name}</source>
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
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a greeting or the like; it does not count</source>
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
   <source>Quit</source>
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
  <name>WelcomePage</name>
  <message>
   <source>A sample network of 120 invented people, in a book of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ada Lovelace
Tomás
one name a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add these people</source>
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
   <source>LinkedIn's .zip as it came, or its folder.</source>
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
   <source>Names, one a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No account. No server. Everything stays in one folder on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ten names in a minute. No file needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down whom you would miss</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WorkingStep</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} records</source>
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
  <name>_Words</name>
  <message>
   <source>Messages</source>
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
  <name>contact</name>
  <message>
   <source>Address</source>
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
   <source>Call</source>
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
   <source>Dates, place</source>
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
   <source>Meaningful because</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
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
   <source>Reach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show older</source>
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
   <source>has you as {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ended; never brought up unasked</source>
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
   <source>{name} promised</source>
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
   <source>%Ln days ago</source>
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
   <source>%Ln months ago</source>
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
   <source>%Ln people to get in touch with.</source>
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
   <source>Add %Ln people</source>
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
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMM</source>
   <comment>Qt date format</comment>
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
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yesterday</source>
   <translation type="unfinished" />
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
 </context>
 <context>
  <name>import</name>
  <message>
   <source>Accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Becomes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept, with a mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
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
   <source>Not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Updated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} records</source>
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
  <name>people</name>
  <message>
   <source>Follow-up</source>
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
   <source>Never answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
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
  <name>today</name>
  <message>
   <source>All caught up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a few people you would be glad to hear from: open one under People and press 1 to 5.</source>
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
   <source>Kith keeps an eye on {people}, and none of them is waiting for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
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
   <source>Not this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to do today</source>
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
</TS>
