<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>A personal relationship manager</source>
   <translation>Für deine persönlichen Beziehungen</translation>
  </message>
  <message>
   <source>About Kith</source>
   <translation>Über Kith</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <source>Everything stays on this computer. Kith sends nothing, accepts nothing and needs no account.</source>
   <translation>Alles bleibt auf diesem Rechner. Kith sendet nichts, nimmt nichts an und braucht kein Konto.</translation>
  </message>
  <message>
   <source>Free software under the GNU General Public License, version 3 or later.</source>
   <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
  </message>
  <message>
   <source>It stands on</source>
   <translation>Es baut auf</translation>
  </message>
  <message>
   <source>Kith {version}</source>
   <translation>Kith {version}</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open the data folder</source>
   <translation>Datenordner öffnen</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Deine Daten</translation>
  </message>
 </context>
 <context>
  <name>AccountsPanel</name>
  <message>
   <source>Read here, on this computer. Nothing is sent anywhere.</source>
   <translation>Gelesen wird hier, auf diesem Rechner. Nichts wird irgendwohin gesendet.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>A rhythm of their own…</source>
   <translation>Eigener Rhythmus…</translation>
  </message>
  <message>
   <source>About Kith</source>
   <translation>Über Kith</translation>
  </message>
  <message>
   <source>About this person</source>
   <translation>Über diese Person</translation>
  </message>
  <message>
   <source>Add a person…</source>
   <translation>Person hinzufügen…</translation>
  </message>
  <message>
   <source>Add or find…</source>
   <translation>Neu oder finden…</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Alle Tasten</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Einblenden</translation>
  </message>
  <message>
   <source>Bring up again</source>
   <translation>Wieder erwähnen</translation>
  </message>
  <message>
   <source>CSV rows</source>
   <translation>CSV-Zeilen</translation>
  </message>
  <message>
   <source>Close the window</source>
   <translation>Fenster schließen</translation>
  </message>
  <message>
   <source>Columns…</source>
   <translation>Spalten…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <source>Counts, or does not</source>
   <translation>Zählt oder zählt nicht</translation>
  </message>
  <message>
   <source>E-mail addresses</source>
   <translation>E-Mail-Adressen</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Everything as text</source>
   <translation>Alles als Text</translation>
  </message>
  <message>
   <source>Export people…</source>
   <translation>Menschen ausgeben…</translation>
  </message>
  <message>
   <source>Find a person</source>
   <translation>Person finden</translation>
  </message>
  <message>
   <source>Follow-up done</source>
   <translation>Wiedervorlage erledigt</translation>
  </message>
  <message>
   <source>Follow-up…</source>
   <translation>Wiedervorlage…</translation>
  </message>
  <message>
   <source>For another reason</source>
   <translation>Aus anderem Grund</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Go to Kith's notification</source>
   <translation>Zur Benachrichtigung von Kith</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Help for this page</source>
   <translation>Hilfe zu dieser Seite</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>History and trash</source>
   <translation>Verlauf und Papierkorb</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Einlesen…</translation>
  </message>
  <message>
   <source>It ended</source>
   <translation>Es ist zu Ende</translation>
  </message>
  <message>
   <source>Kith</source>
   <translation>Kith</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Text größer</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Later, until…</source>
   <translation>Später, bis…</translation>
  </message>
  <message>
   <source>Leave alone</source>
   <translation>In Ruhe lassen</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Listen</translation>
  </message>
  <message>
   <source>Make a backup now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>In den Papierkorb</translation>
  </message>
  <message>
   <source>Name and channel</source>
   <translation>Name und Kanal</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <source>New list…</source>
   <translation>Neue Liste…</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <source>Not this time</source>
   <translation>Diesmal nicht</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Notiz…</translation>
  </message>
  <message>
   <source>Open profile</source>
   <translation>Profil öffnen</translation>
  </message>
  <message>
   <source>Open the data folder</source>
   <translation>Datenordner öffnen</translation>
  </message>
  <message>
   <source>Pane before</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Phone numbers</source>
   <translation>Telefonnummern</translation>
  </message>
  <message>
   <source>Pick ten</source>
   <translation>Zehn auswählen</translation>
  </message>
  <message>
   <source>Picture…</source>
   <translation>Bild…</translation>
  </message>
  <message>
   <source>Position and organization…</source>
   <translation>Position und Organisation…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Put into list</source>
   <translation>In Liste aufnehmen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>Wiederholen: {step}</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Resting</source>
   <translation>Ruht</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Sicherung wiederherstellen…</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <source>Rhythm {number}</source>
   <translation>Rhythmus {number}</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Als PDF speichern…</translation>
  </message>
  <message>
   <source>Save as list…</source>
   <translation>Als Liste speichern…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Text kleiner</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>Schlagwort…</translation>
  </message>
  <message>
   <source>Take a tag off…</source>
   <translation>Schlagwort entfernen…</translation>
  </message>
  <message>
   <source>Take out of this list</source>
   <translation>Aus dieser Liste nehmen</translation>
  </message>
  <message>
   <source>Take the picture away</source>
   <translation>Bild entfernen</translation>
  </message>
  <message>
   <source>Text as usual</source>
   <translation>Text wie gewohnt</translation>
  </message>
  <message>
   <source>They have died</source>
   <translation>Verstorben</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Rückgängig: {step}</translation>
  </message>
  <message>
   <source>Upcoming</source>
   <translation>Demnächst</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>We have talked since</source>
   <translation>Seither gesprochen</translation>
  </message>
  <message>
   <source>We talked…</source>
   <translation>Gesprochen…</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Was neu ist</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Write by…</source>
   <translation>Schreiben über…</translation>
  </message>
  <message>
   <source>X-ray</source>
   <translation>Röntgenbild</translation>
  </message>
  <message>
   <source>Yes, I wrote</source>
   <translation>Ja, geschrieben</translation>
  </message>
  <message>
   <source>vCards</source>
   <translation>vCards</translation>
  </message>
 </context>
 <context>
  <name>AddPersonForm</name>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>Person hinzufügen</translation>
  </message>
  <message>
   <source>Added: {name}</source>
   <translation>Hinzugefügt: {name}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>E-mail, phone or link</source>
   <translation>E-Mail, Telefon oder Link</translation>
  </message>
  <message>
   <source>First and last name, in any script</source>
   <translation>Vor- und Nachname, in jeder Schrift</translation>
  </message>
  <message>
   <source>How we met</source>
   <translation>Kennengelernt</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No rhythm</source>
   <translation>Kein Rhythmus</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Erreichbar</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <source>Somebody of this name is in your book already: {people}. You can add another.</source>
   <translation>Diesen Namen gibt es in deinem Buch schon: {people}. Du kannst ihn noch einmal hinzufügen.</translation>
  </message>
  <message>
   <source>What they do</source>
   <translation>Tätigkeit</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where, when, through whom</source>
   <translation>Wo, wann, durch wen</translation>
  </message>
 </context>
 <context>
  <name>AddressForm</name>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address kept: {name}</source>
   <translation>Adresse gespeichert: {name}</translation>
  </message>
  <message>
   <source>An e-mail address, a number, a link to a profile</source>
   <translation>Eine E-Mail-Adresse, eine Nummer, ein Link zu einem Profil</translation>
  </message>
  <message>
   <source>How can {name} be reached?</source>
   <translation>Wie ist {name} erreichbar?</translation>
  </message>
  <message>
   <source>Keep and write</source>
   <translation>Speichern und schreiben</translation>
  </message>
 </context>
 <context>
  <name>AppearanceSection</name>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>High contrast of the system is always kept</source>
   <translation>Der hohe Kontrast des Systems gilt immer</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Hell oder dunkel</translation>
  </message>
  <message>
   <source>Of the system's size; also by Ctrl and +, − or 0</source>
   <translation>Gemessen an der Größe des Systems; auch mit Strg und +, − oder 0</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Rings fill at once; what the system asks for is kept anyway</source>
   <translation>Ringe füllen sich sofort; was das System verlangt, gilt ohnehin</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
 </context>
 <context>
  <name>ArchiveLine</name>
  <message>
   <source>No reminder any more</source>
   <translation>Nicht mehr erinnern</translation>
  </message>
  <message>
   <source>Open that page</source>
   <translation>Diese Seite öffnen</translation>
  </message>
  <message>
   <source>Your LinkedIn archive should be ready: download it and drop it on this window.</source>
   <translation>Dein LinkedIn-Archiv müsste bereit sein: Lade es herunter und zieh es auf dieses Fenster.</translation>
  </message>
 </context>
 <context>
  <name>Arrangement</name>
  <message>
   <source>Move the sorted column away from the name</source>
   <translation>Sortierte Spalte weg vom Namen schieben</translation>
  </message>
  <message>
   <source>Move the sorted column towards the name</source>
   <translation>Sortierte Spalte zum Namen hin schieben</translation>
  </message>
  <message>
   <source>Usual columns</source>
   <translation>Übliche Spalten</translation>
  </message>
 </context>
 <context>
  <name>Avatar</name>
  <message>
   <source>initials: {letters}</source>
   <translation>Initialen: {letters}</translation>
  </message>
 </context>
 <context>
  <name>BackupsSection</name>
  <message>
   <source>Backup made</source>
   <translation>Gesichert</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>From {day}, {time}; opened and counted after it was written. {backups} in all.</source>
   <translation>Stand: {day}, {time}; nach dem Schreiben geöffnet und nachgezählt. Insgesamt {backups}.</translation>
  </message>
  <message>
   <source>Go back to an earlier one</source>
   <translation>Zu einer früheren zurück</translation>
  </message>
  <message>
   <source>It takes the place of your book; the book as it is now is kept among the backups</source>
   <translation>Sie tritt an die Stelle deines Buchs; das jetzige bleibt unter den Sicherungen erhalten</translation>
  </message>
  <message>
   <source>Make one now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>One is made each day you use Kith, and before every import. Older ones are thinned out.</source>
   <translation>Eine entsteht an jedem Tag, an dem du Kith benutzt, und vor jedem Einlesen. Ältere werden ausgedünnt.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open the folder of backups</source>
   <translation>Ordner der Sicherungen öffnen</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Sicherung wiederherstellen…</translation>
  </message>
  <message>
   <source>The newest</source>
   <translation>Die neueste</translation>
  </message>
  <message>
   <source>There is none yet</source>
   <translation>Noch gibt es keine</translation>
  </message>
  <message>
   <source>Where they are</source>
   <translation>Wo sie liegen</translation>
  </message>
  <message>
   <source>opened and counted after it was written</source>
   <translation>nach dem Schreiben geöffnet und nachgezählt</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Put this away</source>
   <translation>Hinweis schließen</translation>
  </message>
 </context>
 <context>
  <name>BeforeWriting</name>
  <message>
   <source>How you two talk</source>
   <translation>Wie ihr beide sprecht</translation>
  </message>
  <message>
   <source>Last in person: {day}</source>
   <translation>Zuletzt gesehen: {day}</translation>
  </message>
  <message>
   <source>Last in person: {day}, {words}</source>
   <translation>Zuletzt gesehen: {day}, {words}</translation>
  </message>
  <message>
   <source>Where you left off</source>
   <translation>Wo ihr stehen geblieben seid</translation>
  </message>
  <message>
   <source>Worth asking about</source>
   <translation>Danach könntest du fragen</translation>
  </message>
  <message>
   <source>Your note, {day}: {words}</source>
   <translation>Deine Notiz, {day}: {words}</translation>
  </message>
  <message>
   <source>{name}, {day}: {words}</source>
   <translation>{name}, {day}: {words}</translation>
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message>
   <source>Bring back</source>
   <translation>Einblenden</translation>
  </message>
  <message>
   <source>CSV rows</source>
   <translation>CSV-Zeilen</translation>
  </message>
  <message>
   <source>Choose nobody</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>E-mail addresses</source>
   <translation>E-Mail-Adressen</translation>
  </message>
  <message>
   <source>Everything as text</source>
   <translation>Alles als Text</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Ausgeben…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>In den Papierkorb</translation>
  </message>
  <message>
   <source>Name and channel</source>
   <translation>Name und Kanal</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <source>New list…</source>
   <translation>Neue Liste…</translation>
  </message>
  <message>
   <source>No rhythm</source>
   <translation>Kein Rhythmus</translation>
  </message>
  <message>
   <source>Phone numbers</source>
   <translation>Telefonnummern</translation>
  </message>
  <message>
   <source>Put into list</source>
   <translation>In Liste aufnehmen</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>Schlagwort…</translation>
  </message>
  <message>
   <source>Take a tag off…</source>
   <translation>Schlagwort entfernen…</translation>
  </message>
  <message>
   <source>We talked</source>
   <translation>Gesprochen</translation>
  </message>
  <message>
   <source>vCards</source>
   <translation>vCards</translation>
  </message>
 </context>
 <context>
  <name>CaptureButton</name>
  <message>
   <source>Add or find…</source>
   <translation>Neu oder finden…</translation>
  </message>
 </context>
 <context>
  <name>CaptureForm</name>
  <message>
   <source>close</source>
   <translation>schließen</translation>
  </message>
  <message>
   <source>close, nothing lost</source>
   <translation>schließen, nichts geht verloren</translation>
  </message>
  <message>
   <source>next field</source>
   <translation>nächstes Feld</translation>
  </message>
 </context>
 <context>
  <name>ChipBar</name>
  <message>
   <source>What Kith understood</source>
   <translation>Was Kith verstanden hat</translation>
  </message>
 </context>
 <context>
  <name>ChipMenu</name>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
 </context>
 <context>
  <name>ChooseStep</name>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner auswählen…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Dateien auswählen…</translation>
  </message>
  <message>
   <source>Drop a file, an archive or a folder anywhere</source>
   <translation>Zieh eine Datei, ein Archiv oder einen Ordner irgendwohin</translation>
  </message>
  <message>
   <source>LinkedIn's .zip as it came, Google's or Outlook's contacts, or any table of people saved as CSV.</source>
   <translation>Die ZIP-Datei von LinkedIn, wie sie kam, das Adressbuch von Google oder Outlook oder jede Tabelle von Menschen, als CSV gespeichert.</translation>
  </message>
  <message>
   <source>Read here, on this computer. Nothing is sent anywhere.</source>
   <translation>Gelesen wird hier, auf diesem Rechner. Nichts wird irgendwohin gesendet.</translation>
  </message>
 </context>
 <context>
  <name>ColumnList</name>
  <message>
   <source>Column in the file</source>
   <translation>Spalte der Datei</translation>
  </message>
  <message>
   <source>First values</source>
   <translation>Erste Werte</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Ziel</translation>
  </message>
 </context>
 <context>
  <name>ColumnRow</name>
  <message>
   <source>Column {number}</source>
   <translation>Spalte {number}</translation>
  </message>
  <message>
   <source>Only the first of these columns is taken.</source>
   <translation>Nur die erste dieser Spalten wird übernommen.</translation>
  </message>
  <message>
   <source>Where “{column}” goes</source>
   <translation>Wohin „{column}“ kommt</translation>
  </message>
 </context>
 <context>
  <name>ContactHeader</name>
  <message>
   <source>A rhythm of their own…</source>
   <translation>Eigener Rhythmus…</translation>
  </message>
  <message>
   <source>Every {number} days</source>
   <translation>Alle {number} Tage</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>Wiedervorlage</translation>
  </message>
  <message>
   <source>More about this person</source>
   <translation>Mehr zu dieser Person</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No position or organization yet</source>
   <translation>Noch keine Position oder Organisation</translation>
  </message>
  <message>
   <source>No rhythm</source>
   <translation>Kein Rhythmus</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Position and organization</source>
   <translation>Position und Organisation</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>We have talked since</source>
   <translation>Seither gesprochen</translation>
  </message>
  <message>
   <source>We talked</source>
   <translation>Gesprochen</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>last talked {day}</source>
   <translation>zuletzt gesprochen: {day}</translation>
  </message>
  <message>
   <source>puts a tag on this person</source>
   <translation>gibt dieser Person ein Schlagwort</translation>
  </message>
  <message>
   <source>rhythm, opens a menu</source>
   <translation>Rhythmus, öffnet ein Menü</translation>
  </message>
  <message>
   <source>tag; takes it off</source>
   <translation>Schlagwort; entfernt es</translation>
  </message>
  <message>
   <source>time to talk</source>
   <translation>Zeit für ein Gespräch</translation>
  </message>
 </context>
 <context>
  <name>ContactPage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Choose a person</source>
   <translation>Wähle eine Person</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
 </context>
 <context>
  <name>Copier</name>
  <message>
   <source>No e-mail address is known. Nothing was copied.</source>
   <translation>Keine E-Mail-Adresse bekannt. Nichts wurde kopiert.</translation>
  </message>
  <message>
   <source>No phone number is known. Nothing was copied.</source>
   <translation>Keine Telefonnummer bekannt. Nichts wurde kopiert.</translation>
  </message>
  <message>
   <source>There is nobody to copy.</source>
   <translation>Hier ist niemand zum Kopieren.</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy the details</source>
   <translation>Einzelheiten kopieren</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Kith made a mistake</source>
   <translation>Kith hat einen Fehler gemacht</translation>
  </message>
  <message>
   <source>Kith made a mistake, not you</source>
   <translation>Kith hat einen Fehler gemacht, nicht du</translation>
  </message>
  <message>
   <source>Your book is safe: what was being done is either whole in it or not there at all. The details below hold no names and nothing that people wrote; they are also in {log}.</source>
   <translation>Dein Buch ist sicher: Was gerade getan wurde, steht entweder ganz darin oder gar nicht. Die Einzelheiten unten enthalten keine Namen und nichts, was Menschen geschrieben haben; sie stehen auch in {log}.</translation>
  </message>
 </context>
 <context>
  <name>DayChoice</name>
  <message>
   <source>Day: {what}</source>
   <translation>Tag: {what}</translation>
  </message>
  <message>
   <source>On a day</source>
   <translation>An einem Tag</translation>
  </message>
 </context>
 <context>
  <name>DayPopup</name>
  <message>
   <source>Month after</source>
   <translation>Nächster Monat</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Voriger Monat</translation>
  </message>
 </context>
 <context>
  <name>Deeds</name>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>It counts as meaningful</source>
   <translation>Es zählt als echter Austausch</translation>
  </message>
  <message>
   <source>It was in passing</source>
   <translation>Es war nebenbei</translation>
  </message>
  <message>
   <source>Later: {name}</source>
   <translation>Später: {name}</translation>
  </message>
  <message>
   <source>Let go</source>
   <translation>Fallen gelassen</translation>
  </message>
  <message>
   <source>Moved: {day}</source>
   <translation>Verschoben: {day}</translation>
  </message>
  <message>
   <source>No day any more</source>
   <translation>Kein Tag mehr</translation>
  </message>
  <message>
   <source>Not this time: {name}</source>
   <translation>Diesmal nicht: {name}</translation>
  </message>
  <message>
   <source>Talked with {name}</source>
   <translation>Mit {name} gesprochen</translation>
  </message>
  <message>
   <source>Wrote to {name}</source>
   <translation>An {name} geschrieben</translation>
  </message>
  <message>
   <source>back on {day}</source>
   <translation>wieder ab {day}</translation>
  </message>
  <message>
   <source>it counts when the answer comes</source>
   <translation>es zählt, wenn die Antwort kommt</translation>
  </message>
  <message>
   <source>no rhythm</source>
   <translation>kein Rhythmus</translation>
  </message>
  <message>
   <source>the rhythm starts again, nothing was counted</source>
   <translation>der Rhythmus beginnt von vorn, gezählt wurde nichts</translation>
  </message>
  <message>
   <source>you decided</source>
   <translation>du hast entschieden</translation>
  </message>
  <message>
   <source>{name}: {rhythm}</source>
   <translation>{name}: {rhythm}</translation>
  </message>
 </context>
 <context>
  <name>Diagnostics</name>
  <message>
   <source>Diagnostics copied</source>
   <translation>Diagnose kopiert</translation>
  </message>
  <message>
   <source>versions and counts, no names</source>
   <translation>Versionen und Zahlen, keine Namen</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>DoneStep</name>
  <message>
   <source>Add another file</source>
   <translation>Noch eine Datei</translation>
  </message>
  <message>
   <source>All read, all on this computer</source>
   <translation>Alles gelesen, alles auf diesem Rechner</translation>
  </message>
  <message>
   <source>All that could come in is in your book already.</source>
   <translation>Alles, was hereinkommen konnte, steht schon in deinem Buch.</translation>
  </message>
  <message>
   <source>Another archive, or a table of people from an address book.</source>
   <translation>Noch ein Archiv oder eine Tabelle von Menschen aus einem Adressbuch.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei auswählen…</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Good next steps</source>
   <translation>Gute nächste Schritte</translation>
  </message>
  <message>
   <source>Nothing had to change.</source>
   <translation>Nichts musste sich ändern.</translation>
  </message>
  <message>
   <source>Nothing was new</source>
   <translation>Nichts war neu</translation>
  </message>
  <message>
   <source>One person at a time, two minutes. Stop whenever you like.</source>
   <translation>Eine Person nach der anderen, zwei Minuten. Hör auf, wann du willst.</translation>
  </message>
  <message>
   <source>Pick ten</source>
   <translation>Zehn auswählen</translation>
  </message>
  <message>
   <source>Save the list of what was left out…</source>
   <translation>Liste des Ausgelassenen speichern…</translation>
  </message>
  <message>
   <source>See the X-ray</source>
   <translation>Röntgenbild ansehen</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>The import was taken back</source>
   <translation>Das Einlesen wurde zurückgenommen</translation>
  </message>
  <message>
   <source>Undo import</source>
   <translation>Einlesen rückgängig</translation>
  </message>
  <message>
   <source>Until {day} everything can go back to how it was before. Notes you add meanwhile are kept.</source>
   <translation>Bis {day} lässt sich alles auf den Stand davor zurücksetzen. Notizen, die du inzwischen hinzufügst, bleiben.</translation>
  </message>
  <message>
   <source>What came in is out again; what you changed yourself since was kept.</source>
   <translation>Was hereinkam, ist wieder draußen; was du seither selbst geändert hast, blieb erhalten.</translation>
  </message>
  <message>
   <source>You can bring the file in again at any time.</source>
   <translation>Du kannst die Datei jederzeit wieder einlesen.</translation>
  </message>
  <message>
   <source>You can undo this import for 30 days</source>
   <translation>Dieses Einlesen lässt sich 30 Tage lang rückgängig machen</translation>
  </message>
  <message>
   <source>Your book is as it was</source>
   <translation>Dein Buch ist wie zuvor</translation>
  </message>
  <message>
   <source>each with its reason</source>
   <translation>jeweils mit Grund</translation>
  </message>
  <message>
   <source>{received} you received + {sent} you sent</source>
   <translation>{received} erhalten + {sent} gesendet</translation>
  </message>
 </context>
 <context>
  <name>Edit</name>
  <message>
   <source>{name}: {what} kept</source>
   <translation>{name}: {what} gespeichert</translation>
  </message>
  <message>
   <source>{name}: {what} taken away</source>
   <translation>{name}: {what} entfernt</translation>
  </message>
 </context>
 <context>
  <name>EditableText</name>
  <message>
   <source>Enter edits</source>
   <translation>Enter bearbeitet</translation>
  </message>
 </context>
 <context>
  <name>ExchangeForm</name>
  <message>
   <source>About</source>
   <translation>Worüber</translation>
  </message>
  <message>
   <source>Exchange changed</source>
   <translation>Austausch geändert</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>Remember</source>
   <translation>Merken</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
 </context>
 <context>
  <name>ExportChoice</name>
  <message>
   <source>Export people</source>
   <translation>Menschen ausgeben</translation>
  </message>
  <message>
   <source>Pages to read (*.md)</source>
   <translation>Seiten zum Lesen (*.md)</translation>
  </message>
  <message>
   <source>Table for spreadsheets (*.csv)</source>
   <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
  </message>
  <message>
   <source>to {file}</source>
   <translation>als {file}</translation>
  </message>
  <message>
   <source>vCards for address books (*.vcf)</source>
   <translation>vCards für Adressbücher (*.vcf)</translation>
  </message>
 </context>
 <context>
  <name>FactRows</name>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <source>something about this person, opens a menu</source>
   <translation>etwas über diese Person, öffnet ein Menü</translation>
  </message>
 </context>
 <context>
  <name>FileChoice</name>
  <message>
   <source>Choose a folder to bring in</source>
   <translation>Ordner zum Einlesen auswählen</translation>
  </message>
  <message>
   <source>Choose files to bring in</source>
   <translation>Dateien zum Einlesen auswählen</translation>
  </message>
 </context>
 <context>
  <name>FilesSection</name>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Another name or e-mail address of yours</source>
   <translation>Noch ein Name oder eine E-Mail-Adresse von dir</translation>
  </message>
  <message>
   <source>Choices for tables</source>
   <translation>Gemerktes zu Tabellen</translation>
  </message>
  <message>
   <source>Forget them</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>How columns were read is remembered for {tables}</source>
   <translation>Wie Spalten gelesen wurden, ist gemerkt für {tables}</translation>
  </message>
  <message>
   <source>How you map the columns of a table will be remembered</source>
   <translation>Wie du die Spalten einer Tabelle zuordnest, merkt sich Kith</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Dateien lesen</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>Your own names and addresses. Kith tells by them what you wrote and what others did; you are never one of your people.</source>
   <translation>Deine eigenen Namen und Adressen. Daran erkennt Kith, was du geschrieben hast und was andere; du selbst bist nie eine Person in deinem Buch.</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>{name} is not you any more</source>
   <translation>{name} bist du nicht mehr</translation>
  </message>
  <message>
   <source>{name} is you</source>
   <translation>{name} bist du</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>A rhythm that is gone</source>
   <translation>Ein Rhythmus, den es nicht mehr gibt</translation>
  </message>
  <message>
   <source>Birthday this month</source>
   <translation>Geburtstag in diesem Monat</translation>
  </message>
  <message>
   <source>Chosen people</source>
   <translation>Ausgewählte</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>Filter leeren</translation>
  </message>
  <message>
   <source>Everyone</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Everyone else</source>
   <translation>Alle anderen</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Filter {filter}</source>
   <translation>Filter {filter}</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Ausgeblendet</translation>
  </message>
  <message>
   <source>Never talked</source>
   <translation>Nie gesprochen</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Quiet for a while</source>
   <translation>Länger still</translation>
  </message>
  <message>
   <source>Real relationships</source>
   <translation>Echte Beziehungen</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <source>Save as list…</source>
   <translation>Als Liste speichern…</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Wartet auf dich</translation>
  </message>
  <message>
   <source>opens a menu</source>
   <translation>öffnet ein Menü</translation>
  </message>
  <message>
   <source>press to take it off</source>
   <translation>drücken zum Entfernen</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>A name, or the beginning of one</source>
   <translation>Ein Name oder sein Anfang</translation>
  </message>
  <message>
   <source>Add “{name}” to your book</source>
   <translation>„{name}“ in dein Buch aufnehmen</translation>
  </message>
  <message>
   <source>Anybody in your book, and anybody who is not in it yet.</source>
   <translation>Alle aus deinem Buch und alle, die noch nicht darin stehen.</translation>
  </message>
  <message>
   <source>Back to the cards</source>
   <translation>Zurück zu den Karten</translation>
  </message>
  <message>
   <source>Kith has read names but no messages, so it cannot suggest anybody. You can: one name at a time.</source>
   <translation>Kith hat Namen gelesen, aber keine Nachrichten, und kann deshalb niemanden vorschlagen. Du schon: einen Namen nach dem anderen.</translation>
  </message>
  <message>
   <source>Show me the newest connections</source>
   <translation>Die neuesten Verbindungen zeigen</translation>
  </message>
  <message>
   <source>Who fits</source>
   <translation>Wer passt</translation>
  </message>
  <message>
   <source>Whom would you miss?</source>
   <translation>Wen würdest du vermissen?</translation>
  </message>
  <message>
   <source>{name}, {work}</source>
   <translation>{name}, {work}</translation>
  </message>
 </context>
 <context>
  <name>FirstClose</name>
  <message>
   <source>Asked once. Settings, Reminders, has it again.</source>
   <translation>Diese Frage kommt nur einmal. Unter Einstellungen, Erinnerungen, steht sie wieder.</translation>
  </message>
  <message>
   <source>One notice; names are hidden while the screen is locked</source>
   <translation>Ein Hinweis; bei gesperrtem Bildschirm ohne Namen</translation>
  </message>
  <message>
   <source>Quit when I close the window</source>
   <translation>Beenden, wenn ich das Fenster schließe</translation>
  </message>
  <message>
   <source>Reminders wait in Today; nothing is lost</source>
   <translation>Erinnerungen warten unter Heute; nichts geht verloren</translation>
  </message>
  <message>
   <source>Stay, and remind me once a day, at {time}</source>
   <translation>Bleiben und mich einmal am Tag erinnern, um {time}</translation>
  </message>
  <message>
   <source>Stay, and say nothing</source>
   <translation>Bleiben und nichts sagen</translation>
  </message>
  <message>
   <source>Today waits until you open it</source>
   <translation>Heute wartet, bis du es öffnest</translation>
  </message>
 </context>
 <context>
  <name>FollowUpForm</name>
  <message>
   <source>A follow-up needs some words.</source>
   <translation>Eine Wiedervorlage braucht ein paar Worte.</translation>
  </message>
  <message>
   <source>Ask how it went</source>
   <translation>Nachfragen, wie es war</translation>
  </message>
  <message>
   <source>Follow-up with {name}</source>
   <translation>Wiedervorlage mit {name}</translation>
  </message>
  <message>
   <source>Follow-up: {name}</source>
   <translation>Wiedervorlage: {name}</translation>
  </message>
  <message>
   <source>I promised</source>
   <translation>Von mir versprochen</translation>
  </message>
  <message>
   <source>In 3 weeks</source>
   <translation>In 3 Wochen</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>In einer Woche</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Kein Tag</translation>
  </message>
  <message>
   <source>On a day</source>
   <translation>An einem Tag</translation>
  </message>
  <message>
   <source>Send the photos from Utrecht</source>
   <translation>Die Fotos aus Utrecht schicken</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <source>They promised</source>
   <translation>Mir versprochen</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>ohne Tag</translation>
  </message>
 </context>
 <context>
  <name>GroupDeeds</name>
  <message numerus="yes">
   <source>%n people: {rhythm}</source>
   <translation>
    <numerusform>%n Person: {rhythm}</numerusform>
    <numerusform>%n Leute: {rhythm}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Brought back: %n people</source>
   <translation>
    <numerusform>Wieder eingeblendet: %n Person</numerusform>
    <numerusform>Wieder eingeblendet: %n Leute</numerusform>
   </translation>
  </message>
  <message>
   <source>Brought back: {name}</source>
   <translation>Wieder eingeblendet: {name}</translation>
  </message>
  <message numerus="yes">
   <source>Hidden: %n people</source>
   <translation>
    <numerusform>Ausgeblendet: %n Person</numerusform>
    <numerusform>Ausgeblendet: %n Leute</numerusform>
   </translation>
  </message>
  <message>
   <source>Hidden: {name}</source>
   <translation>Ausgeblendet: {name}</translation>
  </message>
  <message numerus="yes">
   <source>Moved to the trash: %n people</source>
   <translation>
    <numerusform>In den Papierkorb gelegt: %n Person</numerusform>
    <numerusform>In den Papierkorb gelegt: %n Leute</numerusform>
   </translation>
  </message>
  <message>
   <source>Moved to the trash: {name}</source>
   <translation>In den Papierkorb gelegt: {name}</translation>
  </message>
  <message>
   <source>Moved: {list}</source>
   <translation>Verschoben: {list}</translation>
  </message>
  <message numerus="yes">
   <source>No longer tagged {tag}: %n people</source>
   <translation>
    <numerusform>Nicht mehr mit Schlagwort {tag}: %n Person</numerusform>
    <numerusform>Nicht mehr mit Schlagwort {tag}: %n Leute</numerusform>
   </translation>
  </message>
  <message>
   <source>No longer tagged {tag}: {name}</source>
   <translation>Nicht mehr mit Schlagwort {tag}: {name}</translation>
  </message>
  <message numerus="yes">
   <source>Put into {list}: %n people</source>
   <translation>
    <numerusform>In {list} aufgenommen: %n Person</numerusform>
    <numerusform>In {list} aufgenommen: %n Leute</numerusform>
   </translation>
  </message>
  <message>
   <source>Put into {list}: {name}</source>
   <translation>In {list} aufgenommen: {name}</translation>
  </message>
  <message>
   <source>Removed the list {list}</source>
   <translation>Liste entfernt: {list}</translation>
  </message>
  <message>
   <source>Renamed to {list}</source>
   <translation>Umbenannt in {list}</translation>
  </message>
  <message>
   <source>Saved as a list: {list}</source>
   <translation>Als Liste gespeichert: {list}</translation>
  </message>
  <message numerus="yes">
   <source>Tagged {tag}: %n people</source>
   <translation>
    <numerusform>Mit Schlagwort {tag}: %n Person</numerusform>
    <numerusform>Mit Schlagwort {tag}: %n Leute</numerusform>
   </translation>
  </message>
  <message>
   <source>Tagged {tag}: {name}</source>
   <translation>Mit Schlagwort {tag}: {name}</translation>
  </message>
  <message numerus="yes">
   <source>Taken out of the trash: %n people</source>
   <translation>
    <numerusform>Aus dem Papierkorb geholt: %n Person</numerusform>
    <numerusform>Aus dem Papierkorb geholt: %n Leute</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken out of the trash: {name}</source>
   <translation>Aus dem Papierkorb geholt: {name}</translation>
  </message>
  <message numerus="yes">
   <source>Taken out of {list}: %n people</source>
   <translation>
    <numerusform>Aus {list} genommen: %n Person</numerusform>
    <numerusform>Aus {list} genommen: %n Leute</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken out of {list}: {name}</source>
   <translation>Aus {list} genommen: {name}</translation>
  </message>
  <message>
   <source>The list now shows this: {list}</source>
   <translation>Die Liste zeigt jetzt das hier: {list}</translation>
  </message>
  <message>
   <source>its people stay</source>
   <translation>die Menschen darin bleiben</translation>
  </message>
  <message>
   <source>kept there for 30 days</source>
   <translation>dort 30 Tage aufbewahrt</translation>
  </message>
  <message>
   <source>no rhythm</source>
   <translation>kein Rhythmus</translation>
  </message>
  <message>
   <source>the search still finds them, and the list Hidden</source>
   <translation>die Suche findet weiterhin alle, die Liste „Ausgeblendet“ auch</translation>
  </message>
  <message>
   <source>{name}: {rhythm}</source>
   <translation>{name}: {rhythm}</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Page of the help</source>
   <translation>Seite der Hilfe</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Seiten der Hilfe</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Was neu ist</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>Done again</source>
   <translation>Wiederholt</translation>
  </message>
  <message>
   <source>Everything you did, newest first. Each step can be undone.</source>
   <translation>Alles, was du getan hast, das Neueste zuerst. Jeder Schritt lässt sich rückgängig machen.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>No step fits “{text}”.</source>
   <translation>Kein Schritt passt zu „{text}“.</translation>
  </message>
  <message>
   <source>Nothing was done yet. Every change will stand here, with a way back.</source>
   <translation>Noch wurde nichts getan. Jede Änderung wird hier stehen, mit einem Weg zurück.</translation>
  </message>
  <message>
   <source>Search history</source>
   <translation>Verlauf durchsuchen</translation>
  </message>
  <message>
   <source>Show older steps</source>
   <translation>Ältere Schritte zeigen</translation>
  </message>
  <message>
   <source>Steps are kept for {number} days.</source>
   <translation>Schritte bleiben {number} Tage erhalten.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>Trash and backups</source>
   <translation>Papierkorb und Sicherungen</translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message>
   <source>Bringing it in…</source>
   <translation>Wird eingelesen…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Auswählen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Comparing it with your book…</source>
   <translation>Abgleich mit deinem Buch…</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Einlesen</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Zuordnen</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Save the list of what was left out</source>
   <translation>Liste des Ausgelassenen speichern</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Gespeichert als {file}.</translation>
  </message>
 </context>
 <context>
  <name>KeyHints</name>
  <message>
   <source>choose</source>
   <translation>auswählen</translation>
  </message>
  <message>
   <source>close</source>
   <translation>schließen</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>next chip</source>
   <translation>nächster Teil</translation>
  </message>
  <message>
   <source>remove a chip</source>
   <translation>Teil entfernen</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>All keys</source>
   <translation>Alle Tasten</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys without Ctrl or Alt act outside text fields only; Settings can switch them off.</source>
   <translation>Tasten ohne Strg oder Alt wirken nur außerhalb von Textfeldern; in den Einstellungen lassen sie sich ausschalten.</translation>
  </message>
  <message>
   <source>No key fits “{text}”.</source>
   <translation>Keine Taste passt zu „{text}“.</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Search keys</source>
   <translation>Tasten durchsuchen</translation>
  </message>
 </context>
 <context>
  <name>Keycap</name>
  <message>
   <source>key</source>
   <translation>Taste</translation>
  </message>
 </context>
 <context>
  <name>KeysSection</name>
  <message>
   <source>A key that works everywhere</source>
   <translation>Eine Taste, die überall wirkt</translation>
  </message>
  <message>
   <source>All keys…</source>
   <translation>Alle Tasten…</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy the command</source>
   <translation>Befehl kopieren</translation>
  </message>
  <message>
   <source>In your system's settings, bind the copied command to a key: it opens Add or find</source>
   <translation>Leg den kopierten Befehl in den Einstellungen deines Systems auf eine Taste: Sie öffnet „Neu oder finden“</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys of a single letter</source>
   <translation>Tasten aus einem Buchstaben</translation>
  </message>
  <message>
   <source>Made of the actions themselves; searchable, and printable</source>
   <translation>Aus den Befehlen selbst gemacht; zum Durchsuchen und Drucken</translation>
  </message>
  <message>
   <source>The sheet of keys</source>
   <translation>Die Übersicht der Tasten</translation>
  </message>
  <message>
   <source>W, L, F and the like outside text fields; off, the menus do it all the same</source>
   <translation>W, L, F und dergleichen außerhalb von Textfeldern; ausgeschaltet tun es die Menüs genauso</translation>
  </message>
 </context>
 <context>
  <name>Kith</name>
  <message>
   <source>The sample network could not be opened. Nothing was changed.</source>
   <translation>Das Beispielnetz ließ sich nicht öffnen. Nichts wurde geändert.</translation>
  </message>
 </context>
 <context>
  <name>LanguageSection</name>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Sprache des Fensters</translation>
  </message>
  <message>
   <source>The window is opened anew in it; what people wrote stays as it is</source>
   <translation>Das Fenster wird in ihr neu geöffnet; was Menschen geschrieben haben, bleibt, wie es ist</translation>
  </message>
 </context>
 <context>
  <name>LaterForm</name>
  <message>
   <source>In a month</source>
   <translation>In einem Monat</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>In einer Woche</translation>
  </message>
  <message>
   <source>Keep for later</source>
   <translation>Für später merken</translation>
  </message>
  <message>
   <source>Later: {name}</source>
   <translation>Später: {name}</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>back on {day}</source>
   <translation>wieder ab {day}</translation>
  </message>
 </context>
 <context>
  <name>LineView</name>
  <message>
   <source>What would be brought in</source>
   <translation>Was eingelesen würde</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Kith</source>
   <translation>Kith</translation>
  </message>
  <message>
   <source>Kith: sample network</source>
   <translation>Kith: Beispielnetz</translation>
  </message>
  <message>
   <source>Opening your book…</source>
   <translation>Dein Buch wird geöffnet…</translation>
  </message>
  <message>
   <source>Your book cannot be opened</source>
   <translation>Dein Buch lässt sich nicht öffnen</translation>
  </message>
 </context>
 <context>
  <name>MapStep</name>
  <message>
   <source>A table Kith has not seen before</source>
   <translation>Eine Tabelle, die Kith noch nicht kennt</translation>
  </message>
  <message>
   <source>A table like one you brought in before</source>
   <translation>Eine Tabelle wie eine, die du schon eingelesen hast</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Change any of them, or continue.</source>
   <translation>Ändere, was du möchtest, oder geh weiter.</translation>
  </message>
  <message>
   <source>No column says who these people are: choose Name or E-mail for one of them.</source>
   <translation>Keine Spalte sagt, wer diese Menschen sind: Wähle für eine davon „Name“ oder „E-Mail“.</translation>
  </message>
  <message>
   <source>Nothing is saved yet. You see every change first.</source>
   <translation>Noch ist nichts gespeichert. Du siehst jede Änderung vorher.</translation>
  </message>
  <message>
   <source>Review changes</source>
   <translation>Änderungen prüfen</translation>
  </message>
  <message>
   <source>Say first how days are written.</source>
   <translation>Sag zuerst, wie Tage geschrieben sind.</translation>
  </message>
  <message>
   <source>Table {number} of {all}.</source>
   <translation>Tabelle {number} von {all}.</translation>
  </message>
  <message>
   <source>The columns go where you said. Change any of them, or continue.</source>
   <translation>Die Spalten kommen dorthin, wo du es gesagt hast. Ändere, was du möchtest, oder geh weiter.</translation>
  </message>
  <message>
   <source>Written like that, this file is no table.</source>
   <translation>So geschrieben ist diese Datei keine Tabelle.</translation>
  </message>
 </context>
 <context>
  <name>MeRow</name>
  <message>
   <source>Forget {name}</source>
   <translation>{name} vergessen</translation>
  </message>
 </context>
 <context>
  <name>NamesCard</name>
  <message>
   <source>Names, one a line</source>
   <translation>Namen, einer pro Zeile</translation>
  </message>
  <message>
   <source>Ten names in a minute. No file needed.</source>
   <translation>Zehn Namen in einer Minute. Ganz ohne Datei.</translation>
  </message>
  <message>
   <source>These people</source>
   <translation>Diese Menschen</translation>
  </message>
  <message>
   <source>Write down whom you would miss</source>
   <translation>Schreib auf, wen du vermissen würdest</translation>
  </message>
  <message>
   <source>one name a line</source>
   <translation>ein Name pro Zeile</translation>
  </message>
 </context>
 <context>
  <name>NamesOnly</name>
  <message>
   <source>Drop an archive on this window, or log what you remember, and the picture fills in.</source>
   <translation>Zieh ein Archiv auf dieses Fenster oder trag ein, woran du dich erinnerst, und das Bild füllt sich.</translation>
  </message>
  <message>
   <source>Kith has read {names}, not messages. LinkedIn sends those within a day.</source>
   <translation>Kith hat {names} gelesen, keine Nachrichten. LinkedIn schickt sie innerhalb eines Tages.</translation>
  </message>
  <message>
   <source>No reminder</source>
   <translation>Keine Erinnerung</translation>
  </message>
  <message>
   <source>No second mail came?</source>
   <translation>Keine zweite E-Mail gekommen?</translation>
  </message>
  <message>
   <source>Open that page</source>
   <translation>Diese Seite öffnen</translation>
  </message>
  <message>
   <source>Remind me</source>
   <translation>Erinnere mich</translation>
  </message>
  <message>
   <source>Ten names in a minute; Kith finds them among the {number}.</source>
   <translation>Zehn Namen in einer Minute; Kith findet sie unter den {number}.</translation>
  </message>
  <message>
   <source>The page where LinkedIn keeps your archive.</source>
   <translation>Die Seite, auf der LinkedIn dein Archiv bereithält.</translation>
  </message>
  <message>
   <source>Wait for the second mail</source>
   <translation>Auf die zweite E-Mail warten</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>Aufschreiben</translation>
  </message>
  <message>
   <source>Write down whom you would miss</source>
   <translation>Schreib auf, wen du vermissen würdest</translation>
  </message>
  <message>
   <source>Your book holds {names}, not yet what was said.</source>
   <translation>In deinem Buch stehen {names}, noch nicht, was gesagt wurde.</translation>
  </message>
  <message>
   <source>names</source>
   <translation>Namen</translation>
  </message>
 </context>
 <context>
  <name>Navigation</name>
  <message>
   <source>Everyone else</source>
   <translation>Alle anderen</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Einlesen…</translation>
  </message>
  <message>
   <source>Kith</source>
   <translation>Kith</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Listen</translation>
  </message>
  <message>
   <source>Only on this computer</source>
   <translation>Nur auf diesem Rechner</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>Rhythms</source>
   <translation>Rhythmen</translation>
  </message>
  <message>
   <source>Sample network: everybody here is invented</source>
   <translation>Beispielnetz: Alle hier sind erfunden</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
 </context>
 <context>
  <name>NewsRow</name>
  <message>
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
 </context>
 <context>
  <name>NoTray</name>
  <message>
   <source>Said once.</source>
   <translation>Das wird nur einmal gesagt.</translation>
  </message>
 </context>
 <context>
  <name>Nobody</name>
  <message>
   <source>Add a person…</source>
   <translation>Person hinzufügen…</translation>
  </message>
  <message>
   <source>Add “{name}”…</source>
   <translation>„{name}“ hinzufügen…</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Alle Filter leeren</translation>
  </message>
  <message>
   <source>Empty the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Einlesen…</translation>
  </message>
  <message>
   <source>Show everyone</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Show everyone else</source>
   <translation>Alle anderen zeigen</translation>
  </message>
 </context>
 <context>
  <name>NoteForm</name>
  <message>
   <source>A note needs some words.</source>
   <translation>Eine Notiz braucht ein paar Worte.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note on {name}</source>
   <translation>Notiz zu {name}</translation>
  </message>
  <message>
   <source>Noted: {name}</source>
   <translation>Notiert: {name}</translation>
  </message>
  <message>
   <source>What a good friend would remember</source>
   <translation>Was gute Freunde sich merken würden</translation>
  </message>
 </context>
 <context>
  <name>NotePane</name>
  <message>
   <source>Close the note</source>
   <translation>Notiz schließen</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Notiz löschen</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note deleted</source>
   <translation>Notiz gelöscht</translation>
  </message>
  <message>
   <source>Open the page</source>
   <translation>Seite öffnen</translation>
  </message>
  <message>
   <source>Open this page in your browser?</source>
   <translation>Diese Seite im Browser öffnen?</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>nicht gespeichert</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>noch nicht gespeichert</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>gespeichert</translation>
  </message>
 </context>
 <context>
  <name>NoticePanel</name>
  <message>
   <source>In a month</source>
   <translation>In einem Monat</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>In einer Woche</translation>
  </message>
  <message>
   <source>Kith</source>
   <translation>Kith</translation>
  </message>
  <message>
   <source>Kith: notification</source>
   <translation>Kith: Benachrichtigung</translation>
  </message>
  <message>
   <source>Put this away</source>
   <translation>Hinweis schließen</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
 </context>
 <context>
  <name>Opener</name>
  <message>
   <source>Talked with this week</source>
   <translation>Diese Woche gesprochen</translation>
  </message>
 </context>
 <context>
  <name>OwnerStep</name>
  <message>
   <source>Another name</source>
   <translation>Ein anderer Name</translation>
  </message>
  <message>
   <source>Kith cannot tell whose archive this is, and must know which words are yours. Nothing was changed.</source>
   <translation>Kith kann nicht erkennen, wessen Archiv das ist, und muss wissen, welche Worte von dir sind. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>This is the archive of {name}</source>
   <translation>Das ist das Archiv von {name}</translation>
  </message>
  <message>
   <source>Who of these are you?</source>
   <translation>Wer davon bist du?</translation>
  </message>
  <message>
   <source>Your book knows you by another name. If both are you, go on; otherwise cancel. Nothing was changed.</source>
   <translation>Dein Buch kennt dich unter einem anderen Namen. Bist du beides, geh weiter; sonst brich ab. Nichts wurde geändert.</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Add or find</source>
   <translation>Neu oder finden</translation>
  </message>
  <message>
   <source>Find somebody, or write what happened: coffee with Ada yesterday</source>
   <translation>Finde jemanden oder schreib, was war: Kaffee mit Ada gestern</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Was passt</translation>
  </message>
 </context>
 <context>
  <name>PeopleActs</name>
  <message>
   <source>Choose at most 50 people that you talked with.</source>
   <translation>Wähle höchstens 50 Menschen, mit denen du gesprochen hast.</translation>
  </message>
  <message>
   <source>It stands in the sidebar, with its filters, sort and columns.</source>
   <translation>Sie steht in der Seitenleiste, mit ihren Filtern, ihrer Sortierung und ihren Spalten.</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Name of the list</source>
   <translation>Name der Liste</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>Put it on</source>
   <translation>Vergeben</translation>
  </message>
  <message>
   <source>Remove the list</source>
   <translation>Liste entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename the list</source>
   <translation>Liste umbenennen</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save as list</source>
   <translation>Als Liste speichern</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>Take a tag off</source>
   <translation>Schlagwort entfernen</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>eine Person</translation>
  </message>
 </context>
 <context>
  <name>PeopleField</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>New person: {name}</source>
   <translation>Neue Person: {name}</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Noch jemand</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Mit</translation>
  </message>
  <message>
   <source>{name}, press to take away</source>
   <translation>{name}, drücken zum Entfernen</translation>
  </message>
 </context>
 <context>
  <name>PeopleHead</name>
  <message>
   <source>Add a person…</source>
   <translation>Person hinzufügen…</translation>
  </message>
  <message>
   <source>Back to the list as it was saved</source>
   <translation>Zurück zur gespeicherten Liste</translation>
  </message>
  <message>
   <source>Choose all</source>
   <translation>Alle auswählen</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Ausgeben…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Einlesen…</translation>
  </message>
  <message>
   <source>Keep the changes of this list</source>
   <translation>Änderungen dieser Liste behalten</translation>
  </message>
  <message>
   <source>More for this list</source>
   <translation>Mehr zu dieser Liste</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>Rename the list…</source>
   <translation>Liste umbenennen…</translation>
  </message>
  <message>
   <source>Save as list…</source>
   <translation>Als Liste speichern…</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message>
   <source>Name, organization, note, tag…</source>
   <translation>Name, Organisation, Notiz, Schlagwort…</translation>
  </message>
  <message>
   <source>Not as it was saved.</source>
   <translation>Nicht wie gespeichert.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>The first 500 are shown</source>
   <translation>Die ersten 500 werden gezeigt</translation>
  </message>
 </context>
 <context>
  <name>PeoplePlace</name>
  <message>
   <source>Everyone else</source>
   <translation>Alle anderen</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Rhythmus</translation>
  </message>
 </context>
 <context>
  <name>PeopleTable</name>
  <message>
   <source>People</source>
   <translation>Menschen</translation>
  </message>
 </context>
 <context>
  <name>PersonActs</name>
  <message>
   <source>A number of days, from 1 to 3,650. It holds for this person alone.</source>
   <translation>Eine Zahl von Tagen, von 1 bis 3.650. Sie gilt nur für diese Person.</translation>
  </message>
  <message>
   <source>A rhythm is a number of days from 1 to 3,650.</source>
   <translation>Ein Rhythmus ist eine Zahl von Tagen von 1 bis 3.650.</translation>
  </message>
  <message>
   <source>Brought up again: {name}</source>
   <translation>Wird wieder erwähnt: {name}</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Bild auswählen</translation>
  </message>
  <message>
   <source>Days between two conversations</source>
   <translation>Tage zwischen zwei Gesprächen</translation>
  </message>
  <message>
   <source>How often would you like to talk with {name}?</source>
   <translation>Wie oft möchtest du mit {name} sprechen?</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Never brought up unasked: {name}</source>
   <translation>Wird nie ungefragt erwähnt: {name}</translation>
  </message>
  <message>
   <source>Picture kept: {name}</source>
   <translation>Bild gespeichert: {name}</translation>
  </message>
  <message>
   <source>Picture taken away: {name}</source>
   <translation>Bild entfernt: {name}</translation>
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
   <translation>Bilder (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
  </message>
  <message>
   <source>Print: {name}</source>
   <translation>Drucken: {name}</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <source>Saved as PDF</source>
   <translation>Als PDF gespeichert</translation>
  </message>
  <message>
   <source>{file} cannot be written there. Nothing was changed; choose another folder.</source>
   <translation>{file} lässt sich dort nicht schreiben. Nichts wurde geändert; wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{name}: every {number} days</source>
   <translation>{name}: alle {number} Tage</translation>
  </message>
 </context>
 <context>
  <name>PersonPanel</name>
  <message>
   <source>Before you write to {name}</source>
   <translation>Bevor du {name} schreibst</translation>
  </message>
  <message>
   <source>Copy e-mail</source>
   <translation>E-Mail kopieren</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open profile</source>
   <translation>Profil öffnen</translation>
  </message>
  <message>
   <source>We have talked since</source>
   <translation>Seither gesprochen</translation>
  </message>
 </context>
 <context>
  <name>PersonRow</name>
  <message>
   <source>nothing else is known of them</source>
   <translation>sonst ist nichts bekannt</translation>
  </message>
  <message>
   <source>to {day}</source>
   <translation>bis {day}</translation>
  </message>
 </context>
 <context>
  <name>PhotoAvatar</name>
  <message>
   <source>Choose a picture, or drop one here</source>
   <translation>Bild auswählen oder hierherziehen</translation>
  </message>
 </context>
 <context>
  <name>PickCard</name>
  <message>
   <source>How often would you like to talk?</source>
   <translation>Wie oft möchtest du sprechen?</translation>
  </message>
  <message>
   <source>Kith knows nothing of you two yet</source>
   <translation>Kith weiß noch nichts von euch beiden</translation>
  </message>
  <message>
   <source>Why {name}</source>
   <translation>Warum {name}</translation>
  </message>
  <message>
   <source>connected {day}</source>
   <translation>verbunden seit {day}</translation>
  </message>
 </context>
 <context>
  <name>PickedFaces</name>
  <message>
   <source>Nobody picked yet</source>
   <translation>Noch niemand ausgewählt</translation>
  </message>
  <message>
   <source>Picked: {names}</source>
   <translation>Ausgewählt: {names}</translation>
  </message>
 </context>
 <context>
  <name>PickingPage</name>
  <message>
   <source>Everyone else rests in silence. You can pick anybody by name, now or later.</source>
   <translation>Alle anderen ruhen still. Du kannst jede Person beim Namen auswählen, jetzt oder später.</translation>
  </message>
  <message>
   <source>Find by name</source>
   <translation>Nach Namen finden</translation>
  </message>
  <message>
   <source>Pick ten</source>
   <translation>Zehn auswählen</translation>
  </message>
  <message>
   <source>That is everybody Kith has a reason for</source>
   <translation>Das sind alle, für die Kith einen Grund hat</translation>
  </message>
  <message>
   <source>back</source>
   <translation>zurück</translation>
  </message>
  <message>
   <source>not now</source>
   <translation>jetzt nicht</translation>
  </message>
  <message>
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>of the people you would be glad to hear from</source>
   <translation>von den Menschen, von denen du gern hören würdest</translation>
  </message>
 </context>
 <context>
  <name>PieceChip</name>
  <message>
   <source>Backspace takes it away</source>
   <translation>Backspace entfernt es</translation>
  </message>
  <message>
   <source>Day: {what}</source>
   <translation>Tag: {what}</translation>
  </message>
  <message>
   <source>How: {what}</source>
   <translation>Wie: {what}</translation>
  </message>
  <message>
   <source>Tag: {what}</source>
   <translation>Schlagwort: {what}</translation>
  </message>
  <message>
   <source>Topic: {what}</source>
   <translation>Thema: {what}</translation>
  </message>
  <message>
   <source>With: {what}</source>
   <translation>Mit: {what}</translation>
  </message>
 </context>
 <context>
  <name>PreferenceSection</name>
  <message>
   <source>Set this section back to how Kith came</source>
   <translation>Diesen Abschnitt zurücksetzen, wie Kith ihn mitbrachte</translation>
  </message>
 </context>
 <context>
  <name>PrivacySection</name>
  <message>
   <source>Delete for ever means it</source>
   <translation>Endgültig löschen heißt endgültig</translation>
  </message>
  <message>
   <source>Every trace goes from the book, its history and its search; backups keep it until they are thinned out</source>
   <translation>Jede Spur verschwindet aus dem Buch, seinem Verlauf und seiner Suche; Sicherungen behalten sie, bis sie ausgedünnt werden</translation>
  </message>
  <message>
   <source>Everything is in one folder</source>
   <translation>Alles liegt in einem Ordner</translation>
  </message>
  <message>
   <source>No account, no server, no open port. Kith copies text and opens a page when you ask it to</source>
   <translation>Kein Konto, kein Server, kein offener Port. Kith kopiert Text und öffnet eine Seite, wenn du es möchtest</translation>
  </message>
  <message>
   <source>Nothing is sent</source>
   <translation>Nichts wird gesendet</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open the data folder</source>
   <translation>Datenordner öffnen</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privatsphäre</translation>
  </message>
  <message>
   <source>The log names nobody</source>
   <translation>Das Protokoll nennt niemanden</translation>
  </message>
  <message>
   <source>When Kith makes a mistake, it notes where in its own code, never what people wrote</source>
   <translation>Macht Kith einen Fehler, notiert es die Stelle im eigenen Code, nie, was Menschen geschrieben haben</translation>
  </message>
 </context>
 <context>
  <name>PromiseButtons</name>
  <message>
   <source>Another day, or let it go</source>
   <translation>Anderer Tag oder fallen lassen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>In a month</source>
   <translation>In einem Monat</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>In einer Woche</translation>
  </message>
  <message>
   <source>Let it go</source>
   <translation>Fallen lassen</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Kein Tag</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
 </context>
 <context>
  <name>QuietPage</name>
  <message>
   <source>Did you talk with one of them lately?</source>
   <translation>Hast du kürzlich mit jemandem von ihnen gesprochen?</translation>
  </message>
  <message>
   <source>None of them among those you picked. Have a look when you like.</source>
   <translation>Niemand davon gehört zu denen, die du ausgewählt hast. Sieh nach, wann du magst.</translation>
  </message>
  <message>
   <source>One person at a time, with the reasons; stop any time.</source>
   <translation>Eine Person nach der anderen, mit den Gründen; hör jederzeit auf.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Over lunch, by phone: what no file knows, you do.</source>
   <translation>Beim Mittagessen, am Telefon: Was keine Datei weiß, weißt du.</translation>
  </message>
  <message>
   <source>Pick ten</source>
   <translation>Zehn auswählen</translation>
  </message>
  <message>
   <source>See the X-ray</source>
   <translation>Röntgenbild ansehen</translation>
  </message>
  <message>
   <source>Who ever wrote, and who talked both ways.</source>
   <translation>Wer je geschrieben hat und mit wem es hin und her ging.</translation>
  </message>
 </context>
 <context>
  <name>ReadAs</name>
  <message>
   <source>Not that? Treat it as a table</source>
   <translation>Nicht das? Als Tabelle behandeln</translation>
  </message>
  <message>
   <source>Read as {format}.</source>
   <translation>Gelesen als {format}.</translation>
  </message>
 </context>
 <context>
  <name>ReadingPane</name>
  <message>
   <source>Close the messages</source>
   <translation>Nachrichten schließen</translation>
  </message>
  <message>
   <source>They</source>
   <translation>Gegenüber</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>Your words: {text}</source>
   <translation>Deine Worte: {text}</translation>
  </message>
  <message>
   <source>{who}, {when}
{text}</source>
   <translation>{who}, {when}
{text}</translation>
  </message>
 </context>
 <context>
  <name>Reminders</name>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>back on {day}</source>
   <translation>wieder ab {day}</translation>
  </message>
 </context>
 <context>
  <name>RemindersSection</name>
  <message>
   <source>Ask me</source>
   <translation>Mich fragen</translation>
  </message>
  <message>
   <source>At this time</source>
   <translation>Um diese Zeit</translation>
  </message>
  <message>
   <source>How many, no names</source>
   <translation>Wie viele, ohne Namen</translation>
  </message>
  <message>
   <source>If Kith was not running then, it reminds as soon as it is</source>
   <translation>Lief Kith da nicht, erinnert es, sobald es läuft</translation>
  </message>
  <message>
   <source>Name and reason</source>
   <translation>Name und Grund</translation>
  </message>
  <message>
   <source>No notification before {day}</source>
   <translation>Benachrichtigungen erst wieder ab {day}</translation>
  </message>
  <message>
   <source>No notification for the rest of today</source>
   <translation>Keine Benachrichtigung für den Rest des Tages</translation>
  </message>
  <message>
   <source>Off: Today waits until you open it</source>
   <translation>Aus: Heute wartet, bis du es öffnest</translation>
  </message>
  <message>
   <source>One notification a day for what is due, never more.</source>
   <translation>Eine Benachrichtigung am Tag für das, was ansteht, nie mehr.</translation>
  </message>
  <message>
   <source>Quiet</source>
   <translation>Ruhe</translation>
  </message>
  <message>
   <source>Quiet until tomorrow</source>
   <translation>Ruhe bis morgen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Remind again</source>
   <translation>Wieder erinnern</translation>
  </message>
  <message>
   <source>Remind me once a day</source>
   <translation>Einmal am Tag erinnern</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Erinnerungen</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Im Infobereich bleiben</translation>
  </message>
  <message>
   <source>The name alone</source>
   <translation>Nur der Name</translation>
  </message>
  <message>
   <source>The text of a note is never shown; names are hidden while the screen is locked</source>
   <translation>Der Text einer Notiz wird nie gezeigt; bei gesperrtem Bildschirm bleiben Namen verborgen</translation>
  </message>
  <message>
   <source>What a notification shows</source>
   <translation>Was eine Benachrichtigung zeigt</translation>
  </message>
  <message>
   <source>Whatever you choose, nothing is lost; without a tray, closing quits</source>
   <translation>Was du auch wählst, nichts geht verloren; ohne Infobereich beendet das Schließen Kith</translation>
  </message>
  <message>
   <source>When I close the window</source>
   <translation>Wenn ich das Fenster schließe</translation>
  </message>
 </context>
 <context>
  <name>Replacing</name>
  <message>
   <source>The backup is your book now</source>
   <translation>Die Sicherung ist jetzt dein Buch</translation>
  </message>
  <message>
   <source>the book before it is kept among the backups</source>
   <translation>das Buch davor bleibt unter den Sicherungen erhalten</translation>
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>Backups, newest first</source>
   <translation>Sicherungen, die neueste zuerst</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>Sicherung auswählen</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei auswählen…</translation>
  </message>
  <message>
   <source>Opening and counting…</source>
   <translation>Wird geöffnet und gezählt…</translation>
  </message>
  <message>
   <source>There is no backup of this book yet. A file can be chosen.</source>
   <translation>Von diesem Buch gibt es noch keine Sicherung. Du kannst eine Datei auswählen.</translation>
  </message>
  <message>
   <source>before a new version of Kith</source>
   <translation>vor einer neuen Version von Kith</translation>
  </message>
  <message>
   <source>before an import</source>
   <translation>vor dem Einlesen</translation>
  </message>
  <message>
   <source>the book that a restore set aside</source>
   <translation>das Buch, das beim Wiederherstellen zur Seite gelegt wurde</translation>
  </message>
  <message>
   <source>the day's backup</source>
   <translation>die Sicherung des Tages</translation>
  </message>
  <message>
   <source>you asked for it</source>
   <translation>auf deinen Wunsch</translation>
  </message>
  <message>
   <source>{day}, {time}: {reason}</source>
   <translation>{day}, {time}: {reason}</translation>
  </message>
  <message>
   <source>{file} is an archive that Kith wrote.</source>
   <translation>{file} ist ein Archiv, das Kith geschrieben hat.</translation>
  </message>
  <message>
   <source>{file} is whole and holds {people}.</source>
   <translation>{file} ist vollständig und enthält {people}.</translation>
  </message>
 </context>
 <context>
  <name>ReviewModel</name>
  <message>
   <source>all of the file's are chosen</source>
   <translation>überall ist die Datei gewählt</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>geschlossen</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>not all of the file's are chosen</source>
   <translation>nicht überall ist die Datei gewählt</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>{name}, {what}: in Kith {mine}, in the file {file}. The file's is chosen.</source>
   <translation>{name}, {what}: in Kith {mine}, in der Datei {file}. Gewählt ist die Datei.</translation>
  </message>
  <message>
   <source>{name}, {what}: in Kith {mine}, in the file {file}. Yours is chosen.</source>
   <translation>{name}, {what}: in Kith {mine}, in der Datei {file}. Gewählt ist Kith.</translation>
  </message>
  <message>
   <source>{name}, {what}: was {was}, becomes {becomes}</source>
   <translation>{name}, {what}: vorher {was}, künftig {becomes}</translation>
  </message>
 </context>
 <context>
  <name>ReviewStep</name>
  <message>
   <source>Accounts</source>
   <translation>Rechnung</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Everybody new gets</source>
   <translation>Alle Neuen bekommen</translation>
  </message>
  <message>
   <source>Find in these lists</source>
   <translation>In diesen Listen suchen</translation>
  </message>
  <message>
   <source>Kith keeps a copy of everything as it is now.</source>
   <translation>Kith behält eine Kopie von allem, wie es jetzt ist.</translation>
  </message>
  <message>
   <source>Rhythm for everybody new</source>
   <translation>Rhythmus für alle Neuen</translation>
  </message>
  <message>
   <source>Tag for everybody new</source>
   <translation>Schlagwort für alle Neuen</translation>
  </message>
  <message>
   <source>What I found: {one}</source>
   <translation>Gefunden: {one}</translation>
  </message>
  <message>
   <source>What I found: {one} · {two}</source>
   <translation>Gefunden: {one} · {two}</translation>
  </message>
  <message>
   <source>What I found: {one} · {two} · {three}</source>
   <translation>Gefunden: {one} · {two} · {three}</translation>
  </message>
  <message>
   <source>What I found: {one} · {two} · {three} · {four}</source>
   <translation>Gefunden: {one} · {two} · {three} · {four}</translation>
  </message>
  <message>
   <source>You can undo this import for 30 days</source>
   <translation>Dieses Einlesen lässt sich 30 Tage lang rückgängig machen</translation>
  </message>
  <message>
   <source>invitations {first} to {last}</source>
   <translation>Einladungen von {first} bis {last}</translation>
  </message>
  <message>
   <source>messages {first} to {last}</source>
   <translation>Nachrichten von {first} bis {last}</translation>
  </message>
  <message>
   <source>no rhythm</source>
   <translation>kein Rhythmus</translation>
  </message>
  <message>
   <source>no tag</source>
   <translation>kein Schlagwort</translation>
  </message>
  <message>
   <source>people since {first}</source>
   <translation>Menschen seit {first}</translation>
  </message>
  <message>
   <source>your book knew it to {day}</source>
   <translation>dein Buch kannte es bis {day}</translation>
  </message>
  <message>
   <source>{number} more</source>
   <translation>{number} weitere</translation>
  </message>
 </context>
 <context>
  <name>RhythmRow</name>
  <message>
   <source>Days of {name}</source>
   <translation>Tage von {name}</translation>
  </message>
  <message>
   <source>Name of the rhythm {name}</source>
   <translation>Name des Rhythmus {name}</translation>
  </message>
  <message>
   <source>Remove the rhythm {name}</source>
   <translation>Rhythmus {name} entfernen</translation>
  </message>
  <message>
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>no rhythm, no reminder</source>
   <translation>kein Rhythmus, keine Erinnerung</translation>
  </message>
  <message>
   <source>people</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>rhythm</source>
   <translation>Rhythmus</translation>
  </message>
 </context>
 <context>
  <name>RhythmsSection</name>
  <message>
   <source>Add a rhythm of your own</source>
   <translation>Eigenen Rhythmus hinzufügen</translation>
  </message>
  <message>
   <source>Added the rhythm {name}</source>
   <translation>Rhythmus {name} hinzugefügt</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>How often you would like to talk. The names are yours to change; they say how often, never how dear.</source>
   <translation>Wie oft du sprechen möchtest. Die Namen kannst du ändern; sie sagen, wie oft, nie, wie lieb.</translation>
  </message>
  <message>
   <source>Remove this rhythm</source>
   <translation>Diesen Rhythmus entfernen</translation>
  </message>
  <message>
   <source>Remove; its people get no rhythm</source>
   <translation>Entfernen; die Menschen darin bekommen keinen Rhythmus</translation>
  </message>
  <message>
   <source>Remove; its people get {rhythm}</source>
   <translation>Entfernen; die Menschen darin bekommen {rhythm}</translation>
  </message>
  <message>
   <source>Removed the rhythm {name}</source>
   <translation>Rhythmus {name} entfernt</translation>
  </message>
  <message>
   <source>Rhythms</source>
   <translation>Rhythmen</translation>
  </message>
  <message>
   <source>{name} {number}</source>
   <translation>{name} {number}</translation>
  </message>
  <message>
   <source>{name}: {days}</source>
   <translation>{name}: {days}</translation>
  </message>
 </context>
 <context>
  <name>Ring</name>
  <message>
   <source>rhythm</source>
   <translation>Rhythmus</translation>
  </message>
 </context>
 <context>
  <name>RowMenu</name>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy the words</source>
   <translation>Worte kopieren</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Notiz löschen</translation>
  </message>
  <message>
   <source>Delete this exchange</source>
   <translation>Diesen Austausch löschen</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Bearbeiten…</translation>
  </message>
  <message>
   <source>Exchange deleted: {title}</source>
   <translation>Austausch gelöscht: {title}</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Einklappen</translation>
  </message>
  <message>
   <source>It counts</source>
   <translation>Zählt</translation>
  </message>
  <message>
   <source>It does not count</source>
   <translation>Zählt nicht</translation>
  </message>
  <message>
   <source>Note deleted</source>
   <translation>Notiz gelöscht</translation>
  </message>
  <message>
   <source>Open the note</source>
   <translation>Notiz öffnen</translation>
  </message>
  <message>
   <source>Read all messages</source>
   <translation>Alle Nachrichten lesen</translation>
  </message>
  <message>
   <source>Take apart what you logged and the messages</source>
   <translation>Deinen Eintrag und die Nachrichten trennen</translation>
  </message>
  <message>
   <source>Taken apart</source>
   <translation>Getrennt</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>Ausklappen</translation>
  </message>
 </context>
 <context>
  <name>SampleBar</name>
  <message>
   <source>Close the sample and start your own</source>
   <translation>Beispiel schließen und mit deinem beginnen</translation>
  </message>
  <message>
   <source>Close the sample network?</source>
   <translation>Das Beispielnetz schließen?</translation>
  </message>
  <message>
   <source>Delete the sample</source>
   <translation>Beispiel löschen</translation>
  </message>
  <message>
   <source>Its invented people and what you tried with them are deleted. Your own book is another one.</source>
   <translation>Die erfundenen Menschen und was du mit ihnen probiert hast, werden gelöscht. Dein eigenes Buch ist ein anderes.</translation>
  </message>
  <message>
   <source>This is the sample network. Everybody in it is invented; try whatever you like.</source>
   <translation>Das ist das Beispielnetz. Alle darin sind erfunden; probier, was du magst.</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>No setting fits “{text}”.</source>
   <translation>Keine Einstellung passt zu „{text}“.</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privatsphäre</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Dateien lesen</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Erinnerungen</translation>
  </message>
  <message>
   <source>Rhythms and Today</source>
   <translation>Rhythmen und Heute</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Einstellungen durchsuchen</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>SidePane</name>
  <message>
   <source>A backup is made each day you use Kith. The newest is from {day}, {time}, and was opened and counted after it was written.</source>
   <translation>An jedem Tag, an dem du Kith benutzt, entsteht eine Sicherung. Die neueste: {day}, {time}; sie wurde nach dem Schreiben geöffnet und nachgezählt.</translation>
  </message>
  <message>
   <source>A backup is made each day you use Kith. There is none yet.</source>
   <translation>An jedem Tag, an dem du Kith benutzt, entsteht eine Sicherung. Noch gibt es keine.</translation>
  </message>
  <message>
   <source>Delete for ever</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <source>Delete {people} and {things} for ever?</source>
   <translation>{people} und {things} endgültig löschen?</translation>
  </message>
  <message>
   <source>Delete {people} for ever?</source>
   <translation>{people} endgültig löschen?</translation>
  </message>
  <message>
   <source>Delete {things} for ever?</source>
   <translation>{things} endgültig löschen?</translation>
  </message>
  <message>
   <source>Delete “{what}” for ever?</source>
   <translation>„{what}“ endgültig löschen?</translation>
  </message>
  <message>
   <source>Deleted for ever</source>
   <translation>Endgültig gelöscht</translation>
  </message>
  <message>
   <source>Empty the trash…</source>
   <translation>Papierkorb leeren…</translation>
  </message>
  <message>
   <source>It cannot be undone. Backups made before still hold it until they are thinned out.</source>
   <translation>Das lässt sich nicht rückgängig machen. Frühere Sicherungen enthalten es noch, bis sie ausgedünnt werden.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Lassen, wie es ist</translation>
  </message>
  <message>
   <source>Nothing else goes with it.</source>
   <translation>Sonst geht nichts mit.</translation>
  </message>
  <message>
   <source>Nothing is in the trash.</source>
   <translation>Der Papierkorb ist leer.</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Sicherung wiederherstellen…</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <source>With it goes: {things}.</source>
   <translation>Mit dabei: {things}.</translation>
  </message>
  <message>
   <source>kept for {number} days, then gone for good</source>
   <translation>{number} Tage aufbewahrt, dann endgültig weg</translation>
  </message>
  <message>
   <source>out of the trash</source>
   <translation>aus dem Papierkorb</translation>
  </message>
  <message>
   <source>{name} is back</source>
   <translation>{name} ist zurück</translation>
  </message>
  <message>
   <source>{people} more in the trash</source>
   <translation>Noch {people} im Papierkorb</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Places</source>
   <translation>Bereiche</translation>
  </message>
 </context>
 <context>
  <name>SinceStep</name>
  <message>
   <source>Changed position</source>
   <translation>Neue Position</translation>
  </message>
  <message>
   <source>Exchanges since then</source>
   <translation>Austausch seither</translation>
  </message>
  <message>
   <source>In passing since then</source>
   <translation>Seither nebenbei</translation>
  </message>
  <message>
   <source>Meaningful exchanges since then</source>
   <translation>Echter Austausch seither</translation>
  </message>
  <message>
   <source>New without a word</source>
   <translation>Neu, ohne ein Wort</translation>
  </message>
  <message>
   <source>No longer in the file</source>
   <translation>Nicht mehr in der Datei</translation>
  </message>
  <message>
   <source>Nothing was said since then.</source>
   <translation>Seither wurde nichts gesagt.</translation>
  </message>
  <message>
   <source>Open Today</source>
   <translation>Heute öffnen</translation>
  </message>
  <message>
   <source>Save the list of what was left out…</source>
   <translation>Liste des Ausgelassenen speichern…</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>Seit {day}</translation>
  </message>
  <message>
   <source>They stay in Kith, with all you wrote down.</source>
   <translation>Sie bleiben in Kith, mit allem, was du notiert hast.</translation>
  </message>
  <message>
   <source>They wait under Everyone else until you talk.</source>
   <translation>Sie warten unter „Alle anderen“, bis ihr sprecht.</translation>
  </message>
  <message>
   <source>Undo import</source>
   <translation>Einlesen rückgängig</translation>
  </message>
  <message>
   <source>Until {day} everything can go back to how it was before.</source>
   <translation>Bis {day} lässt sich alles auf den Stand davor zurücksetzen.</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Wartet auf dich</translation>
  </message>
  <message>
   <source>You can undo this import for 30 days</source>
   <translation>Dieses Einlesen lässt sich 30 Tage lang rückgängig machen</translation>
  </message>
  <message>
   <source>{gone} no longer in the file</source>
   <translation>{gone} nicht mehr in der Datei</translation>
  </message>
  <message>
   <source>{moved} changed position</source>
   <translation>{moved} mit neuer Position</translation>
  </message>
  <message>
   <source>{new_silent} new without a word</source>
   <translation>{new_silent} neu, ohne ein Wort</translation>
  </message>
  <message>
   <source>{waiting} waiting for you</source>
   <translation>wartet auf dich: {waiting}</translation>
  </message>
 </context>
 <context>
  <name>StepRow</name>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>Wiederholen: {step}</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore: {step}</source>
   <translation>Wiederherstellen: {step}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Rückgängig: {step}</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>zurückgenommen</translation>
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <source>Step {number} of {all}: {title}</source>
   <translation>Schritt {number} von {all}: {title}</translation>
  </message>
  <message>
   <source>{title} ({number} of {all})</source>
   <translation>{title} ({number} von {all})</translation>
  </message>
 </context>
 <context>
  <name>Steps</name>
  <message>
   <source>Done again</source>
   <translation>Wiederholt</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
 </context>
 <context>
  <name>TalkForm</name>
  <message>
   <source>About</source>
   <translation>Worüber</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>Wiedervorlage</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>In 3 weeks</source>
   <translation>In 3 Wochen</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>In einer Woche</translation>
  </message>
  <message>
   <source>Lunch with Ada on Thursday about the printed issue</source>
   <translation>Mittagessen mit Ada am Donnerstag über das gedruckte Heft</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>On a day</source>
   <translation>An einem Tag</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anders</translation>
  </message>
  <message>
   <source>Remember</source>
   <translation>Merken</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Say which day it was. Nothing was saved yet.</source>
   <translation>Sag, welcher Tag es war. Noch wurde nichts gespeichert.</translation>
  </message>
  <message>
   <source>Say whom you talked with. Nothing was saved yet.</source>
   <translation>Sag, mit wem du gesprochen hast. Noch wurde nichts gespeichert.</translation>
  </message>
  <message>
   <source>Talk again</source>
   <translation>Wieder sprechen</translation>
  </message>
  <message>
   <source>That day is still to come. Choose a follow-up for it, or another day; nothing was saved.</source>
   <translation>Dieser Tag kommt erst noch. Wähle dafür eine Wiedervorlage oder einen anderen Tag; gespeichert wurde nichts.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>We talked</source>
   <translation>Gesprochen</translation>
  </message>
  <message>
   <source>What was said, in your words (optional)</source>
   <translation>Was gesagt wurde, in deinen Worten (kann leer bleiben)</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Mit</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
 </context>
 <context>
  <name>ThingRow</name>
  <message>
   <source>to {day}</source>
   <translation>bis {day}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Upcoming</source>
   <translation>Demnächst</translation>
  </message>
  <message>
   <source>Wrote to you, no answer yet</source>
   <translation>Schrieben dir, noch ohne Antwort</translation>
  </message>
  <message>
   <source>add or find</source>
   <translation>neu oder finden</translation>
  </message>
  <message>
   <source>all keys</source>
   <translation>alle Tasten</translation>
  </message>
  <message>
   <source>later</source>
   <translation>später</translation>
  </message>
  <message>
   <source>not this time</source>
   <translation>diesmal nicht</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>people</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>talked since</source>
   <translation>seither gesprochen</translation>
  </message>
  <message>
   <source>we talked</source>
   <translation>gesprochen</translation>
  </message>
  <message>
   <source>write</source>
   <translation>schreiben</translation>
  </message>
 </context>
 <context>
  <name>TodaySection</name>
  <message>
   <source>Birthdays of 29 February on 1 March</source>
   <translation>Geburtstage vom 29. Februar am 1. März</translation>
  </message>
  <message>
   <source>Get in touch with at most</source>
   <translation>Melde dich bei höchstens</translation>
  </message>
  <message>
   <source>In years without that day; off means 28 February</source>
   <translation>In Jahren ohne diesen Tag; aus heißt 28. Februar</translation>
  </message>
  <message>
   <source>More can always be looked for, in People</source>
   <translation>Mehr findest du jederzeit unter Menschen</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
 </context>
 <context>
  <name>TopicField</name>
  <message>
   <source>About</source>
   <translation>Worüber</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>{topic}, press to take away</source>
   <translation>{topic}, drücken zum Entfernen</translation>
  </message>
 </context>
 <context>
  <name>TrashRow</name>
  <message>
   <source>Delete for ever: {what}</source>
   <translation>Endgültig löschen: {what}</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore: {what}</source>
   <translation>Wiederherstellen: {what}</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Kith</source>
   <translation>Kith</translation>
  </message>
  <message>
   <source>Open Kith</source>
   <translation>Kith öffnen</translation>
  </message>
  <message>
   <source>Quiet until tomorrow</source>
   <translation>Ruhe bis morgen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>We talked…</source>
   <translation>Gesprochen…</translation>
  </message>
  <message>
   <source>Write to {name}</source>
   <translation>{name} schreiben</translation>
  </message>
 </context>
 <context>
  <name>UpcomingDialog</name>
  <message>
   <source>Nothing comes up in the next four weeks</source>
   <translation>In den nächsten vier Wochen kommt nichts</translation>
  </message>
  <message>
   <source>People with a rhythm, promises with a day and dates stand here as they come near.</source>
   <translation>Menschen mit einem Rhythmus, Versprechen mit einem Tag und Jahrestage stehen hier, wenn sie näher kommen.</translation>
  </message>
  <message>
   <source>The next four weeks, as they look today.</source>
   <translation>Die nächsten vier Wochen, wie sie heute aussehen.</translation>
  </message>
  <message>
   <source>Upcoming</source>
   <translation>Demnächst</translation>
  </message>
  <message>
   <source>close</source>
   <translation>schließen</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
 </context>
 <context>
  <name>VerdictPanel</name>
  <message>
   <source>Counts</source>
   <translation>Zählt</translation>
  </message>
  <message>
   <source>Counts as meaningful</source>
   <translation>Zählt als echter Austausch</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>A sample network of 120 invented people, in a book of its own. It goes with one click.</source>
   <translation>Ein Beispielnetz aus 120 erfundenen Menschen, in einem eigenen Buch. Ein Klick, und es ist weg.</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>Angefordert</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei auswählen…</translation>
  </message>
  <message>
   <source>Drop an archive here</source>
   <translation>Archiv hier ablegen</translation>
  </message>
  <message>
   <source>Fewer connections. More conversations.</source>
   <translation>Weniger Verbindungen. Mehr Gespräche.</translation>
  </message>
  <message>
   <source>Kith shows when you last really talked, and whom you would be glad to hear from again.</source>
   <translation>Kith zeigt, wann ihr zuletzt wirklich gesprochen habt und von wem du gern wieder hören würdest.</translation>
  </message>
  <message>
   <source>LinkedIn's .zip as it came, an address book, a table; or its folder.</source>
   <translation>Die ZIP-Datei von LinkedIn, wie sie kam, ein Adressbuch, eine Tabelle; oder deren Ordner.</translation>
  </message>
  <message>
   <source>LinkedIn: Settings, Data privacy, Get a copy of your data. Tick Connections, Messages, Invitations. The names come in minutes, the messages within a day.</source>
   <translation>LinkedIn: Einstellungen, Datenschutz, Kopie der Daten anfordern. Kreuze „Kontakte“, „Nachrichten“ und „Einladungen“ an. Die Namen kommen in Minuten, die Nachrichten innerhalb eines Tages.</translation>
  </message>
  <message>
   <source>Look around first</source>
   <translation>Erst einmal umsehen</translation>
  </message>
  <message>
   <source>No account. No server. Everything stays in one folder on this computer.</source>
   <translation>Kein Konto. Kein Server. Alles bleibt in einem Ordner auf diesem Rechner.</translation>
  </message>
  <message>
   <source>No reminder</source>
   <translation>Keine Erinnerung</translation>
  </message>
  <message>
   <source>Open that page</source>
   <translation>Diese Seite öffnen</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Beispiel öffnen</translation>
  </message>
  <message>
   <source>Remind me when it is ready</source>
   <translation>Erinnere mich, wenn es bereit ist</translation>
  </message>
 </context>
 <context>
  <name>WindowDeeds</name>
  <message>
   <source>Backup made</source>
   <translation>Gesichert</translation>
  </message>
  <message>
   <source>Text at {number} %</source>
   <translation>Text bei {number} %</translation>
  </message>
  <message>
   <source>The folder could not be shown. It is {path}</source>
   <translation>Der Ordner ließ sich nicht anzeigen. Es ist {path}</translation>
  </message>
  <message>
   <source>opened and counted after it was written</source>
   <translation>nach dem Schreiben geöffnet und nachgezählt</translation>
  </message>
 </context>
 <context>
  <name>WorkForm</name>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>{name}: position kept</source>
   <translation>{name}: Position gespeichert</translation>
  </message>
 </context>
 <context>
  <name>WorkingStep</name>
  <message>
   <source>Bringing in the people…</source>
   <translation>Die Menschen werden eingelesen…</translation>
  </message>
  <message>
   <source>Bringing in what was said…</source>
   <translation>Was gesagt wurde, wird eingelesen…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Comparing it with your book…</source>
   <translation>Abgleich mit deinem Buch…</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>It cannot be stopped any more, but it can be undone afterwards.</source>
   <translation>Anhalten geht nicht mehr, aber danach lässt es sich rückgängig machen.</translation>
  </message>
  <message>
   <source>Making a copy of your book first…</source>
   <translation>Zuerst entsteht eine Kopie deines Buchs…</translation>
  </message>
  <message>
   <source>Nearly done…</source>
   <translation>Fast fertig…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Anhalten und schließen</translation>
  </message>
  <message>
   <source>The import is nearly done. If you close now, Kith finishes it first.</source>
   <translation>Das Einlesen ist fast fertig. Wenn du jetzt schließt, führt Kith es erst zu Ende.</translation>
  </message>
  <message>
   <source>The import is not done. If you close now, nothing of it is in your book; you can start it again.</source>
   <translation>Das Einlesen ist nicht fertig. Wenn du jetzt schließt, steht nichts davon in deinem Buch; du kannst neu beginnen.</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{records}, {percent} %</source>
   <translation>{records}, {percent} %</translation>
  </message>
 </context>
 <context>
  <name>Writer</name>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Did you talk with {name}?</source>
   <translation>Hast du mit {name} gesprochen?</translation>
  </message>
  <message>
   <source>Did you write to {name}?</source>
   <translation>Hast du {name} geschrieben?</translation>
  </message>
  <message>
   <source>No link to a profile of {name} is known</source>
   <translation>Kein Link zu einem Profil von {name} bekannt</translation>
  </message>
  <message>
   <source>No program here opens it, so the address was copied</source>
   <translation>Kein Programm hier öffnet sie, deshalb wurde die Adresse kopiert</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <source>We talked</source>
   <translation>Gesprochen</translation>
  </message>
  <message>
   <source>Yes, I wrote</source>
   <translation>Ja, geschrieben</translation>
  </message>
 </context>
 <context>
  <name>Writing</name>
  <message>
   <source>Added {name}</source>
   <translation>{name} hinzugefügt</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Auswählen…</translation>
  </message>
  <message>
   <source>Day, month, year</source>
   <translation>Tag, Monat, Jahr</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Days are read as day, month, year.</source>
   <translation>Tage werden als Tag, Monat, Jahr gelesen.</translation>
  </message>
  <message>
   <source>Days are read as month, day, year.</source>
   <translation>Tage werden als Monat, Tag, Jahr gelesen.</translation>
  </message>
  <message>
   <source>First line</source>
   <translation>Erste Zeile</translation>
  </message>
  <message>
   <source>Follow-up: {name}</source>
   <translation>Wiedervorlage: {name}</translation>
  </message>
  <message>
   <source>Is somebody already</source>
   <translation>Ist schon eine Person</translation>
  </message>
  <message>
   <source>Kith remembers these choices for the next file with the same columns.</source>
   <translation>Kith merkt sich diese Wahl für die nächste Datei mit denselben Spalten.</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>Letters are read as {encoding}.</source>
   <translation>Zeichen werden als {encoding} gelesen.</translation>
  </message>
  <message>
   <source>Month, day, year</source>
   <translation>Monat, Tag, Jahr</translation>
  </message>
  <message>
   <source>Names the columns</source>
   <translation>Benennt die Spalten</translation>
  </message>
  <message>
   <source>Noted: {name}</source>
   <translation>Notiert: {name}</translation>
  </message>
  <message>
   <source>Split at</source>
   <translation>Trennen bei</translation>
  </message>
  <message>
   <source>The file does not say how its letters are written: look whether the names are right.</source>
   <translation>Die Datei sagt nicht, wie ihre Zeichen geschrieben sind: Sieh nach, ob die Namen stimmen.</translation>
  </message>
  <message>
   <source>{day} can be two days: choose which part comes first.</source>
   <translation>{day} kann zwei Tage bedeuten: Wähle, welcher Teil zuerst kommt.</translation>
  </message>
  <message>
   <source>{text} is {day}.</source>
   <translation>{text} ist {day}.</translation>
  </message>
 </context>
 <context>
  <name>XrayPage</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Go to Today</source>
   <translation>Zu Heute</translation>
  </message>
  <message>
   <source>Kith</source>
   <translation>Kith</translation>
  </message>
  <message>
   <source>One dot for each person, you in the middle</source>
   <translation>Ein Punkt für jede Person, du in der Mitte</translation>
  </message>
  <message>
   <source>Pick ten</source>
   <translation>Zehn auswählen</translation>
  </message>
  <message>
   <source>Show as picture</source>
   <translation>Als Bild zeigen</translation>
  </message>
  <message>
   <source>Show as table</source>
   <translation>Als Tabelle zeigen</translation>
  </message>
  <message>
   <source>Your network, X-rayed</source>
   <translation>Dein Netz im Röntgenbild</translation>
  </message>
 </context>
 <context>
  <name>XrayTable</name>
  <message>
   <source>People</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>The X-ray as a table</source>
   <translation>Das Röntgenbild als Tabelle</translation>
  </message>
  <message>
   <source>What passed between you</source>
   <translation>Was zwischen euch war</translation>
  </message>
 </context>
 <context>
  <name>_Bar</name>
  <message>
   <source>People in the file</source>
   <translation>Menschen in der Datei</translation>
  </message>
 </context>
 <context>
  <name>_Thought</name>
  <message>
   <source>If you have ten minutes</source>
   <translation>Wenn du zehn Minuten hast</translation>
  </message>
  <message>
   <source>quiet since {day}</source>
   <translation>still seit {day}</translation>
  </message>
 </context>
 <context>
  <name>_Week</name>
  <message>
   <source>This week you really talked with</source>
   <translation>Diese Woche hast du wirklich gesprochen mit</translation>
  </message>
 </context>
 <context>
  <name>_Words</name>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
 </context>
 <context>
  <name>_Writing</name>
  <message>
   <source>Note, as text</source>
   <translation>Notiz, als Text</translation>
  </message>
 </context>
 <context>
  <name>archive</name>
  <message>
   <source>A line in Today tomorrow. Notifications are off.</source>
   <translation>Morgen eine Zeile unter Heute. Benachrichtigungen sind aus.</translation>
  </message>
  <message>
   <source>A reminder tomorrow at {time}, and none after that.</source>
   <translation>Eine Erinnerung morgen um {time}, danach keine mehr.</translation>
  </message>
  <message>
   <source>Kith reminds you tomorrow at {time}, and not again.</source>
   <translation>Kith erinnert dich morgen um {time}, danach nicht mehr.</translation>
  </message>
 </context>
 <context>
  <name>before</name>
  <message>
   <source>Of those in writing {name} started {number} of {total}.</source>
   <translation>Schriftlich begann {name} {number} von {total} Mal.</translation>
  </message>
  <message>
   <source>They promised: {text}</source>
   <translation>Dir versprochen: {text}</translation>
  </message>
  <message>
   <source>To ask about: {text}</source>
   <translation>Nachfragen: {text}</translation>
  </message>
  <message>
   <source>You promised: {text}</source>
   <translation>Du hast versprochen: {text}</translation>
  </message>
  <message>
   <source>You, {day}</source>
   <translation>Du, {day}</translation>
  </message>
  <message>
   <source>Your words, {day}</source>
   <translation>Deine Worte, {day}</translation>
  </message>
  <message>
   <source>{exchanges}: {ways}.</source>
   <translation>{exchanges}: {ways}.</translation>
  </message>
  <message>
   <source>{name} mostly answers within a day.</source>
   <translation>{name} antwortet meist innerhalb eines Tages.</translation>
  </message>
  <message>
   <source>{name}, {day}</source>
   <translation>{name}, {day}</translation>
  </message>
  <message>
   <source>{number} by e-mail</source>
   <translation>{number} per E-Mail</translation>
  </message>
  <message>
   <source>{number} by letter</source>
   <translation>{number} per Brief</translation>
  </message>
  <message>
   <source>{number} by message</source>
   <translation>{number} per Nachricht</translation>
  </message>
  <message>
   <source>{number} by phone</source>
   <translation>{number} am Telefon</translation>
  </message>
  <message>
   <source>{number} by video</source>
   <translation>{number} per Video</translation>
  </message>
  <message>
   <source>{number} in other ways</source>
   <translation>{number} auf andere Weise</translation>
  </message>
  <message>
   <source>{number} in person</source>
   <translation>{number} persönlich</translation>
  </message>
  <message>
   <source>{promise}, for {day}</source>
   <translation>{promise}, für {day}</translation>
  </message>
 </context>
 <context>
  <name>capture</name>
  <message>
   <source>A meaningful exchange</source>
   <translation>Ein echter Austausch</translation>
  </message>
  <message>
   <source>A meaningful exchange with all of them</source>
   <translation>Ein echter Austausch mit allen</translation>
  </message>
  <message>
   <source>A meaningful exchange with both</source>
   <translation>Ein echter Austausch mit beiden</translation>
  </message>
  <message>
   <source>Another day…</source>
   <translation>Anderer Tag…</translation>
  </message>
  <message>
   <source>Another {name}?</source>
   <translation>Jemand anders namens {name}?</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Follow up on which day?</source>
   <translation>Wiedervorlage an welchem Tag?</translation>
  </message>
  <message>
   <source>Follow up on {day}</source>
   <translation>Wiedervorlage: {day}</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>Wiedervorlage</translation>
  </message>
  <message>
   <source>Follow-up {day}</source>
   <translation>Wiedervorlage {day}</translation>
  </message>
  <message>
   <source>Follow-up: {name}</source>
   <translation>Wiedervorlage: {name}</translation>
  </message>
  <message>
   <source>In passing; it does not count</source>
   <translation>Nebenbei; es zählt nicht</translation>
  </message>
  <message>
   <source>It counts once they answer.</source>
   <translation>Es zählt, sobald eine Antwort kommt.</translation>
  </message>
  <message>
   <source>It counts once you answer.</source>
   <translation>Es zählt, sobald du antwortest.</translation>
  </message>
  <message>
   <source>It fills all their rings.</source>
   <translation>Das füllt alle Ringe.</translation>
  </message>
  <message>
   <source>It fills both rings.</source>
   <translation>Das füllt beide Ringe.</translation>
  </message>
  <message>
   <source>It fills the ring.</source>
   <translation>Das füllt den Ring.</translation>
  </message>
  <message>
   <source>Keep as a note only</source>
   <translation>Nur als Notiz behalten</translation>
  </message>
  <message>
   <source>List people without a rhythm</source>
   <translation>Menschen ohne Rhythmus auflisten</translation>
  </message>
  <message>
   <source>List whom I talked with this week</source>
   <translation>Auflisten, mit wem ich diese Woche gesprochen habe</translation>
  </message>
  <message>
   <source>Lists and commands</source>
   <translation>Listen und Befehle</translation>
  </message>
  <message>
   <source>Log it</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Log it on {day}</source>
   <translation>Eintragen: {day}</translation>
  </message>
  <message>
   <source>Log it, without the follow-up</source>
   <translation>Eintragen, ohne die Wiedervorlage</translation>
  </message>
  <message>
   <source>Logged in passing: {names}</source>
   <translation>Nebenbei eingetragen: {names}</translation>
  </message>
  <message>
   <source>Logged {what} with {names}</source>
   <translation>{what} mit {names} eingetragen</translation>
  </message>
  <message>
   <source>New person: {name}</source>
   <translation>Neue Person: {name}</translation>
  </message>
  <message>
   <source>No command fits</source>
   <translation>Kein Befehl passt</translation>
  </message>
  <message>
   <source>Not in your book</source>
   <translation>Nicht in deinem Buch</translation>
  </message>
  <message>
   <source>Nothing is logged before it has happened.</source>
   <translation>Nichts wird eingetragen, bevor es geschehen ist.</translation>
  </message>
  <message>
   <source>On another day…</source>
   <translation>An einem anderen Tag…</translation>
  </message>
  <message>
   <source>Or somebody you know?</source>
   <translation>Oder jemand, den du kennst?</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>Rhythm: {name}</source>
   <translation>Rhythmus: {name}</translation>
  </message>
  <message>
   <source>Set a follow-up for {day}</source>
   <translation>Wiedervorlage anlegen: {day}</translation>
  </message>
  <message>
   <source>Set the follow-up</source>
   <translation>Wiedervorlage anlegen</translation>
  </message>
  <message>
   <source>Talked with {names}</source>
   <translation>Mit {names} gesprochen</translation>
  </message>
  <message>
   <source>That day is still to come</source>
   <translation>Dieser Tag kommt erst noch</translation>
  </message>
  <message>
   <source>They wrote</source>
   <translation>Dir wurde geschrieben</translation>
  </message>
  <message>
   <source>Which day was it?</source>
   <translation>Welcher Tag war es?</translation>
  </message>
  <message>
   <source>Which day?</source>
   <translation>Welcher Tag?</translation>
  </message>
  <message>
   <source>You wrote</source>
   <translation>Du hast geschrieben</translation>
  </message>
  <message>
   <source>a meaningful exchange</source>
   <translation>ein echter Austausch</translation>
  </message>
  <message>
   <source>a meaningful exchange: {reasons}</source>
   <translation>ein echter Austausch: {reasons}</translation>
  </message>
  <message>
   <source>by phone</source>
   <translation>am Telefon</translation>
  </message>
  <message>
   <source>choose a person first</source>
   <translation>wähle zuerst eine Person</translation>
  </message>
  <message>
   <source>choose people first</source>
   <translation>wähle zuerst Menschen</translation>
  </message>
  <message>
   <source>d MMM</source>
   <comment>Qt date format</comment>
   <translation>d. MMM</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <comment>Qt date format</comment>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <comment>Qt date format</comment>
   <translation>ddd, d. MMM</translation>
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <comment>Qt date format</comment>
   <translation>ddd, d. MMM yyyy</translation>
  </message>
  <message>
   <source>face to face</source>
   <translation>von Angesicht zu Angesicht</translation>
  </message>
  <message>
   <source>in passing</source>
   <translation>nebenbei</translation>
  </message>
  <message>
   <source>in passing: {reasons}</source>
   <translation>nebenbei: {reasons}</translation>
  </message>
  <message>
   <source>in writing</source>
   <translation>schriftlich</translation>
  </message>
  <message>
   <source>last talked {day}</source>
   <translation>zuletzt gesprochen: {day}</translation>
  </message>
  <message>
   <source>not on this page</source>
   <translation>nicht auf dieser Seite</translation>
  </message>
  <message>
   <source>on a list of people</source>
   <translation>auf einer Liste von Menschen</translation>
  </message>
  <message>
   <source>on social media</source>
   <translation>in sozialen Medien</translation>
  </message>
  <message>
   <source>on video</source>
   <translation>per Video</translation>
  </message>
  <message>
   <source>open a person first</source>
   <translation>öffne zuerst eine Person</translation>
  </message>
  <message>
   <source>that day is still to come, so there is nothing to log yet</source>
   <translation>dieser Tag kommt erst noch, also gibt es noch nichts einzutragen</translation>
  </message>
  <message>
   <source>there is no open follow-up here</source>
   <translation>hier ist keine Wiedervorlage offen</translation>
  </message>
  <message>
   <source>they wrote</source>
   <translation>dir wurde geschrieben</translation>
  </message>
  <message>
   <source>they wrote; it counts once you answer</source>
   <translation>dir wurde geschrieben; es zählt, sobald du antwortest</translation>
  </message>
  <message>
   <source>when Kith asks whether you wrote</source>
   <translation>wenn Kith fragt, ob du geschrieben hast</translation>
  </message>
  <message>
   <source>when your book is open</source>
   <translation>wenn dein Buch offen ist</translation>
  </message>
  <message>
   <source>with a topic</source>
   <translation>mit einem Thema</translation>
  </message>
  <message>
   <source>you decided</source>
   <translation>du hast entschieden</translation>
  </message>
  <message>
   <source>you said so</source>
   <translation>so hast du es gesagt</translation>
  </message>
  <message>
   <source>you talked</source>
   <translation>ihr habt gesprochen</translation>
  </message>
  <message>
   <source>you wrote</source>
   <translation>du hast geschrieben</translation>
  </message>
  <message>
   <source>you wrote; it counts once they answer</source>
   <translation>du hast geschrieben; es zählt, sobald eine Antwort kommt</translation>
  </message>
  <message>
   <source>{day}, {relative}</source>
   <translation>{day}, {relative}</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <source>{name}, {rhythm}</source>
   <translation>{name}, {rhythm}</translation>
  </message>
  <message>
   <source>{verdict}; adds {names} to your book</source>
   <translation>{verdict}; nimmt {names} in dein Buch auf</translation>
  </message>
 </context>
 <context>
  <name>closing</name>
  <message>
   <source>Close the window</source>
   <translation>Fenster schließen</translation>
  </message>
  <message>
   <source>Quit Kith</source>
   <translation>Kith beenden</translation>
  </message>
  <message>
   <source>The window closes, and Kith ends with it.</source>
   <translation>Das Fenster schließt sich, und Kith endet mit ihm.</translation>
  </message>
  <message>
   <source>The window closes. Kith stays, quietly.</source>
   <translation>Das Fenster schließt sich. Kith bleibt, ganz still.</translation>
  </message>
  <message>
   <source>This desktop shows no small icons, so Kith has no place to stay in. Reminders wait in Today; nothing is lost. To be reminded at the hour, minimise the window instead.</source>
   <translation>Diese Arbeitsfläche zeigt keine kleinen Symbole, deshalb hat Kith keinen Platz zum Bleiben. Erinnerungen warten unter Heute; nichts geht verloren. Um zur gewählten Zeit erinnert zu werden, minimiere das Fenster stattdessen.</translation>
  </message>
  <message>
   <source>You find it among the small icons at the top of the screen.</source>
   <translation>Du findest es bei den kleinen Symbolen oben am Bildschirm.</translation>
  </message>
  <message>
   <source>You find it among the small icons beside the clock.</source>
   <translation>Du findest es bei den kleinen Symbolen neben der Uhr.</translation>
  </message>
  <message>
   <source>You find it among the small icons of your desktop.</source>
   <translation>Du findest es bei den kleinen Symbolen deiner Arbeitsfläche.</translation>
  </message>
 </context>
 <context>
  <name>contact</name>
  <message>
   <source>+44 20 7946 0000</source>
   <translation>+49 30 23125 000</translation>
  </message>
  <message>
   <source>9 February, or 9 February 1984</source>
   <translation>9. Februar oder 9. Februar 1984</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Another date</source>
   <translation>Weiterer Jahrestag</translation>
  </message>
  <message>
   <source>Around them</source>
   <translation>Im Umfeld</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Davor</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>Geburtstag</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>Rufname</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Zählt</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Jahrestage</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>Edit the exchange</source>
   <translation>Austausch bearbeiten</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>Wiedervorlage</translation>
  </message>
  <message>
   <source>How we met</source>
   <translation>Kennengelernt</translation>
  </message>
  <message>
   <source>In passing because</source>
   <translation>Nebenbei, weil</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Last in person</source>
   <translation>Zuletzt gesehen</translation>
  </message>
  <message>
   <source>Left alone</source>
   <translation>In Ruhe gelassen</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Meaningful because</source>
   <translation>Echter Austausch, weil</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name, what they are, a note: Rui, partner, sails</source>
   <translation>Name, in welcher Beziehung, eine Notiz: Rui, Partner, segelt</translation>
  </message>
  <message>
   <source>Never answered</source>
   <translation>Nie beantwortet</translation>
  </message>
  <message>
   <source>Not counted yet</source>
   <translation>Noch nicht gezählt</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>Telefonnummer</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Position and organization: {name}</source>
   <translation>Position und Organisation: {name}</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Erreichbar</translation>
  </message>
  <message>
   <source>Show older</source>
   <translation>Ältere zeigen</translation>
  </message>
  <message>
   <source>Somebody around them</source>
   <translation>Jemand im Umfeld</translation>
  </message>
  <message>
   <source>The messages stay as they were written. What you add stands beside them.</source>
   <translation>Die Nachrichten bleiben, wie sie geschrieben wurden. Was du hinzufügst, steht daneben.</translation>
  </message>
  <message>
   <source>To ask</source>
   <translation>Nachfragen</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Wartet auf dich</translation>
  </message>
  <message>
   <source>Waiting for {name}</source>
   <translation>Du wartest auf {name}</translation>
  </message>
  <message>
   <source>What you call them</source>
   <translation>Wie du die Person nennst</translation>
  </message>
  <message>
   <source>What, then the day: Wedding, 12 June 2019</source>
   <translation>Anlass, dann der Tag: Hochzeit, 12. Juni 2019</translation>
  </message>
  <message>
   <source>Where, when, through whom</source>
   <translation>Wo, wann, durch wen</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>You promised</source>
   <translation>Du hast versprochen</translation>
  </message>
  <message>
   <source>Your words: {words}</source>
   <translation>Deine Worte: {words}</translation>
  </message>
  <message>
   <source>birthday</source>
   <translation>Geburtstag</translation>
  </message>
  <message>
   <source>d MMMM</source>
   <comment>Qt date format</comment>
   <translation>d. MMMM</translation>
  </message>
  <message>
   <source>d MMMM yyyy</source>
   <comment>Qt date format</comment>
   <translation>d. MMMM yyyy</translation>
  </message>
  <message>
   <source>for {day}</source>
   <translation>für {day}</translation>
  </message>
  <message>
   <source>has died; never brought up unasked</source>
   <translation>verstorben; wird nie ungefragt erwähnt</translation>
  </message>
  <message>
   <source>https://…</source>
   <translation>https://…</translation>
  </message>
  <message>
   <source>it ended; never brought up unasked</source>
   <translation>es ist zu Ende; wird nie ungefragt erwähnt</translation>
  </message>
  <message>
   <source>name@example.org</source>
   <translation>name@example.org</translation>
  </message>
  <message>
   <source>never brought up unasked</source>
   <translation>wird nie ungefragt erwähnt</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>ohne Tag</translation>
  </message>
  <message>
   <source>you decided</source>
   <translation>du hast entschieden</translation>
  </message>
  <message>
   <source>{address}, {label}</source>
   <translation>{address}, {label}</translation>
  </message>
  <message>
   <source>{name} promised</source>
   <translation>{name} hat versprochen</translation>
  </message>
  <message>
   <source>{name}, has them as {kind}</source>
   <translation>bei {name} als {kind}</translation>
  </message>
  <message>
   <source>{number} in passing</source>
   <translation>{number} nebenbei</translation>
  </message>
  <message>
   <source>{text}  ·  {day}</source>
   <translation>{text}  ·  {day}</translation>
  </message>
  <message>
   <source>{title}, with {names}</source>
   <translation>{title}, mit {names}</translation>
  </message>
  <message>
   <source>{what} {day}</source>
   <translation>{what} {day}</translation>
  </message>
  <message>
   <source>{who}: {words}</source>
   <translation>{who}: {words}</translation>
  </message>
 </context>
 <context>
  <name>formatting</name>
  <message numerus="yes">
   <source>%Ln automatic replies</source>
   <translation>
    <numerusform>%Ln automatische Antwort</numerusform>
    <numerusform>%Ln automatische Antworten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln backups</source>
   <translation>
    <numerusform>%Ln Sicherung</numerusform>
    <numerusform>%Ln Sicherungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln birthday wishes</source>
   <translation>
    <numerusform>%Ln Geburtstagsgruß</numerusform>
    <numerusform>%Ln Geburtstagsgrüße</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln changed position</source>
   <translation>
    <numerusform>%Ln mit neuer Position</numerusform>
    <numerusform>%Ln mit neuer Position</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln conflicts</source>
   <translation>
    <numerusform>%Ln Widerspruch</numerusform>
    <numerusform>%Ln Widersprüche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln congratulations</source>
   <translation>
    <numerusform>%Ln Glückwunsch</numerusform>
    <numerusform>%Ln Glückwünsche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln days ago</source>
   <translation>
    <numerusform>vor %Ln Tag</numerusform>
    <numerusform>vor %Ln Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln deleted things</source>
   <translation>
    <numerusform>%Ln gelöschten Eintrag</numerusform>
    <numerusform>%Ln gelöschte Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln endorsements</source>
   <translation>
    <numerusform>%Ln Kenntnisbestätigung</numerusform>
    <numerusform>%Ln Kenntnisbestätigungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln exchanges</source>
   <translation>
    <numerusform>%Ln-mal Austausch</numerusform>
    <numerusform>%Ln-mal Austausch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln follow-ups</source>
   <translation>
    <numerusform>%Ln Wiedervorlage</numerusform>
    <numerusform>%Ln Wiedervorlagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln follow-ups for today</source>
   <translation>
    <numerusform>%Ln Wiedervorlage für heute</numerusform>
    <numerusform>%Ln Wiedervorlagen für heute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln in passing</source>
   <translation>
    <numerusform>%Ln nebenbei</numerusform>
    <numerusform>%Ln nebenbei</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln invitations</source>
   <translation>
    <numerusform>%Ln Einladung</numerusform>
    <numerusform>%Ln Einladungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln kinds of tables</source>
   <translation>
    <numerusform>%Ln Art von Tabellen</numerusform>
    <numerusform>%Ln Arten von Tabellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines</source>
   <translation>
    <numerusform>%Ln Zeile</numerusform>
    <numerusform>%Ln Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln meaningful exchanges</source>
   <translation>
    <numerusform>%Ln-mal echter Austausch</numerusform>
    <numerusform>%Ln-mal echter Austausch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln meaningful exchanges in twelve months</source>
   <translation>
    <numerusform>%Ln-mal echter Austausch in zwölf Monaten</numerusform>
    <numerusform>%Ln-mal echter Austausch in zwölf Monaten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln messages</source>
   <translation>
    <numerusform>%Ln Nachricht</numerusform>
    <numerusform>%Ln Nachrichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln messages to many</source>
   <translation>
    <numerusform>%Ln Nachricht an viele</numerusform>
    <numerusform>%Ln Nachrichten an viele</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln months ago</source>
   <translation>
    <numerusform>vor %Ln Monat</numerusform>
    <numerusform>vor %Ln Monaten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln more</source>
   <translation>
    <numerusform>%Ln weitere</numerusform>
    <numerusform>%Ln weitere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln new people</source>
   <translation>
    <numerusform>%Ln neue Person</numerusform>
    <numerusform>%Ln neue Leute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln new people are known from messages only.</source>
   <translation>
    <numerusform>%Ln neue Person ist nur aus Nachrichten bekannt.</numerusform>
    <numerusform>%Ln neue Leute sind nur aus Nachrichten bekannt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln new without a word</source>
   <translation>
    <numerusform>%Ln neu, ohne ein Wort</numerusform>
    <numerusform>%Ln neu, ohne ein Wort</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln no longer in the file</source>
   <translation>
    <numerusform>%Ln nicht mehr in der Datei</numerusform>
    <numerusform>%Ln nicht mehr in der Datei</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln notes</source>
   <translation>
    <numerusform>%Ln Notiz</numerusform>
    <numerusform>%Ln Notizen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln offers</source>
   <translation>
    <numerusform>%Ln Angebot</numerusform>
    <numerusform>%Ln Angebote</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln other records</source>
   <translation>
    <numerusform>%Ln anderer Eintrag</numerusform>
    <numerusform>%Ln andere Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people a day</source>
   <translation>
    <numerusform>%Ln Person am Tag</numerusform>
    <numerusform>%Ln Leute am Tag</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people chosen</source>
   <translation>
    <numerusform>%Ln Person ausgewählt</numerusform>
    <numerusform>%Ln Leute ausgewählt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people in Kith are not in this file. They stay as they are.</source>
   <translation>
    <numerusform>%Ln Person in Kith steht nicht in dieser Datei. Sie bleibt, wie sie ist.</numerusform>
    <numerusform>%Ln Leute in Kith stehen nicht in dieser Datei. Sie bleiben, wie sie sind.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people once wrote and got no answer</source>
   <translation>
    <numerusform>%Ln Person schrieb einmal und bekam keine Antwort</numerusform>
    <numerusform>%Ln Leute schrieben einmal und bekamen keine Antwort</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people to get in touch with</source>
   <translation>
    <numerusform>Melde dich bei %Ln Person</numerusform>
    <numerusform>Melde dich bei %Ln Leuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people to get in touch with.</source>
   <translation>
    <numerusform>Melde dich bei %Ln Person.</numerusform>
    <numerusform>Melde dich bei %Ln Leuten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people to think of today</source>
   <translation>
    <numerusform>Denk heute an %Ln Person</numerusform>
    <numerusform>Denk heute an %Ln Leute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records</source>
   <translation>
    <numerusform>%Ln Eintrag</numerusform>
    <numerusform>%Ln Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln recruiters' letters</source>
   <translation>
    <numerusform>%Ln Recruiting-Anschreiben</numerusform>
    <numerusform>%Ln Recruiting-Anschreiben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln results</source>
   <translation>
    <numerusform>%Ln Ergebnis</numerusform>
    <numerusform>%Ln Ergebnisse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln rhythms</source>
   <translation>
    <numerusform>%Ln Rhythmus</numerusform>
    <numerusform>%Ln Rhythmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln short answers</source>
   <translation>
    <numerusform>%Ln kurze Antwort</numerusform>
    <numerusform>%Ln kurze Antworten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln talks in a group</source>
   <translation>
    <numerusform>%Ln Gespräch in einer Gruppe</numerusform>
    <numerusform>%Ln Gespräche in einer Gruppe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln thanks or smiles</source>
   <translation>
    <numerusform>%Ln-mal Danke oder Smiley</numerusform>
    <numerusform>%Ln-mal Danke oder Smiley</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln times and places</source>
   <translation>
    <numerusform>%Ln-mal Zeit und Ort</numerusform>
    <numerusform>%Ln-mal Zeit und Ort</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln verdicts you decided yourself</source>
   <translation>
    <numerusform>%Ln eigene Entscheidung</numerusform>
    <numerusform>%Ln eigene Entscheidungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln waiting for you</source>
   <translation>
    <numerusform>%Ln wartet auf dich</numerusform>
    <numerusform>%Ln warten auf dich</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln weeks ago</source>
   <translation>
    <numerusform>vor %Ln Woche</numerusform>
    <numerusform>vor %Ln Wochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln were deleted</source>
   <translation>
    <numerusform>%Ln gelöscht</numerusform>
    <numerusform>%Ln gelöscht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln words on connecting</source>
   <translation>
    <numerusform>%Ln Wort zur Vernetzung</numerusform>
    <numerusform>%Ln Worte zur Vernetzung</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Added %Ln people</source>
   <translation>
    <numerusform>%Ln Person hinzugefügt</numerusform>
    <numerusform>%Ln Leute hinzugefügt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Bring in %Ln people</source>
   <translation>
    <numerusform>%Ln Person einlesen</numerusform>
    <numerusform>%Ln Leute einlesen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Bring it in</source>
   <translation>
    <numerusform>Einlesen</numerusform>
    <numerusform>Einlesen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copied: %Ln people</source>
   <translation>
    <numerusform>Kopiert: %Ln Person</numerusform>
    <numerusform>Kopiert: %Ln Leute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Dates of %Ln people</source>
   <translation>
    <numerusform>Jahrestag von %Ln Person</numerusform>
    <numerusform>Jahrestage von %Ln Leuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln people</source>
   <translation>
    <numerusform>%Ln Person löschen</numerusform>
    <numerusform>%Ln Personen löschen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln things</source>
   <translation>
    <numerusform>%Ln Eintrag löschen</numerusform>
    <numerusform>%Ln Einträge löschen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Exported: %Ln people</source>
   <translation>
    <numerusform>Ausgegeben: %Ln Person</numerusform>
    <numerusform>Ausgegeben: %Ln Leute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Kith keeps an eye on %Ln people, and none of them is waiting for you.</source>
   <translation>
    <numerusform>Kith hat %Ln Person im Blick, und sie wartet nicht auf dich.</numerusform>
    <numerusform>Kith hat %Ln Leute im Blick, und niemand davon wartet auf dich.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Kith keeps an eye on the {number} people you picked.</source>
   <translation>
    <numerusform>Kith hat die Person im Blick, die du ausgewählt hast.</numerusform>
    <numerusform>Kith hat die {number} Menschen im Blick, die du ausgewählt hast.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Kith: %Ln people to get in touch with</source>
   <translation>
    <numerusform>Kith: Melde dich bei %Ln Person</numerusform>
    <numerusform>Kith: Melde dich bei %Ln Leuten</numerusform>
   </translation>
  </message>
  <message>
   <source>MMM yyyy</source>
   <comment>Qt date format</comment>
   <translation>MMM yyyy</translation>
  </message>
  <message numerus="yes">
   <source>Nothing new</source>
   <translation>
    <numerusform>Nichts Neues</numerusform>
    <numerusform>Nichts Neues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of {all} connections, {wrote} ever wrote, {both} talked both ways, {lately} meaningfully in the past 12 months.</source>
   <translation>
    <numerusform>Von {all} Verbindung: {wrote} schrieb je, mit {both} ging es hin und her, mit {lately} gab es in den letzten 12 Monaten echten Austausch.</numerusform>
    <numerusform>Von {all} Verbindungen haben {wrote} je geschrieben, mit {both} ging es hin und her, mit {lately} gab es in den letzten 12 Monaten echten Austausch.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of {all} people, {wrote} ever wrote, {both} talked both ways, {lately} meaningfully in the past 12 months.</source>
   <translation>
    <numerusform>Von {all} Person: {wrote} schrieb je, mit {both} ging es hin und her, mit {lately} gab es in den letzten 12 Monaten echten Austausch.</numerusform>
    <numerusform>Von {all} Menschen haben {wrote} je geschrieben, mit {both} ging es hin und her, mit {lately} gab es in den letzten 12 Monaten echten Austausch.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %Ln more</source>
   <translation>
    <numerusform>%Ln weitere zeigen</numerusform>
    <numerusform>%Ln weitere zeigen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>These {number}</source>
   <translation>
    <numerusform>Diese Person</numerusform>
    <numerusform>Diese {number}</numerusform>
   </translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message numerus="yes">
   <source>Two mails come: first the %Ln names, then the whole archive. Drop the second file on this window and the picture fills in. What you enter meanwhile stays.</source>
   <translation>
    <numerusform>Zwei E-Mails kommen: zuerst der %Ln Name, dann das ganze Archiv. Zieh die zweite Datei auf dieses Fenster, und das Bild füllt sich. Was du bis dahin einträgst, bleibt.</numerusform>
    <numerusform>Zwei E-Mails kommen: zuerst die %Ln Namen, dann das ganze Archiv. Zieh die zweite Datei auf dieses Fenster, und das Bild füllt sich. Was du bis dahin einträgst, bleibt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Who of the %Ln ever wrote, and with whom you really talk.</source>
   <translation>
    <numerusform>Ob die %Ln Person je geschrieben hat und ob ihr wirklich sprecht.</numerusform>
    <numerusform>Wer von den %Ln je geschrieben hat und mit wem du wirklich sprichst.</numerusform>
   </translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message numerus="yes">
   <source>You met in person %Ln times</source>
   <translation>
    <numerusform>Ihr habt euch persönlich getroffen</numerusform>
    <numerusform>Ihr habt euch %Ln-mal persönlich getroffen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You really talked in %Ln different years</source>
   <translation>
    <numerusform>Ihr habt in %Ln Jahr wirklich gesprochen</numerusform>
    <numerusform>Ihr habt in %Ln verschiedenen Jahren wirklich gesprochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You really talked in each of the past %Ln years</source>
   <translation>
    <numerusform>Ihr habt im letzten Jahr wirklich gesprochen</numerusform>
    <numerusform>Ihr habt in jedem der letzten %Ln Jahre wirklich gesprochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>und %Ln weitere</numerusform>
    <numerusform>und %Ln weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>d MMM</source>
   <comment>Qt date format</comment>
   <translation>d. MMM</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <comment>Qt date format</comment>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>acht</translation>
  </message>
  <message numerus="yes">
   <source>every %Ln days</source>
   <translation>
    <numerusform>jeden Tag</numerusform>
    <numerusform>alle %Ln Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>five</source>
   <translation>fünf</translation>
  </message>
  <message>
   <source>four</source>
   <translation>vier</translation>
  </message>
  <message numerus="yes">
   <source>in %Ln days</source>
   <translation>
    <numerusform>in %Ln Tag</numerusform>
    <numerusform>in %Ln Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln months</source>
   <translation>
    <numerusform>in %Ln Monat</numerusform>
    <numerusform>in %Ln Monaten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln weeks</source>
   <translation>
    <numerusform>in %Ln Woche</numerusform>
    <numerusform>in %Ln Wochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>invitations</source>
   <translation>
    <numerusform>Einladung</numerusform>
    <numerusform>Einladungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>lines left out</source>
   <translation>
    <numerusform>Zeile ausgelassen</numerusform>
    <numerusform>Zeilen ausgelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>messages</source>
   <translation>
    <numerusform>Nachricht</numerusform>
    <numerusform>Nachrichten</numerusform>
   </translation>
  </message>
  <message>
   <source>nine</source>
   <translation>neun</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keins</translation>
  </message>
  <message>
   <source>one</source>
   <translation>eins</translation>
  </message>
  <message numerus="yes">
   <source>other records</source>
   <translation>
    <numerusform>anderer Eintrag</numerusform>
    <numerusform>andere Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>people</source>
   <translation>
    <numerusform>Person</numerusform>
    <numerusform>Leute</numerusform>
   </translation>
  </message>
  <message>
   <source>seven</source>
   <translation>sieben</translation>
  </message>
  <message>
   <source>six</source>
   <translation>sechs</translation>
  </message>
  <message>
   <source>ten</source>
   <translation>zehn</translation>
  </message>
  <message>
   <source>three</source>
   <translation>drei</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>morgen</translation>
  </message>
  <message>
   <source>two</source>
   <translation>zwei</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message numerus="yes">
   <source>{exchanges} exchanges, {meaningful} meaningful</source>
   <translation>
    <numerusform>{exchanges}-mal Austausch, {meaningful}-mal echt</numerusform>
    <numerusform>{exchanges}-mal Austausch, {meaningful}-mal echt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}, %Ln lines.</source>
   <translation>
    <numerusform>{file}, %Ln Zeile.</numerusform>
    <numerusform>{file}, %Ln Zeilen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}, more than %Ln lines.</source>
   <translation>
    <numerusform>{file}, mehr als %Ln Zeile.</numerusform>
    <numerusform>{file}, mehr als %Ln Zeilen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message numerus="yes">
   <source>{name} mostly answers within %Ln days.</source>
   <translation>
    <numerusform>{name} antwortet meist innerhalb von %Ln Tag.</numerusform>
    <numerusform>{name} antwortet meist innerhalb von %Ln Tagen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{unanswered} wrote to you and got no answer.</source>
   <translation>
    <numerusform>{unanswered} schrieb dir und bekam keine Antwort.</numerusform>
    <numerusform>{unanswered} schrieben dir und bekamen keine Antwort.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>import</name>
  <message>
   <source>A group in which nobody is in your book</source>
   <translation>Eine Gruppe, in der niemand in deinem Buch steht</translation>
  </message>
  <message>
   <source>About nobody in your book</source>
   <translation>Über niemanden in deinem Buch</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address not confirmed</source>
   <translation>Adresse nicht bestätigt</translation>
  </message>
  <message>
   <source>Advertisement</source>
   <translation>Werbung</translation>
  </message>
  <message>
   <source>All of “{field}”</source>
   <translation>Alles unter „{field}“</translation>
  </message>
  <message>
   <source>All organizations</source>
   <translation>Alle Organisationen</translation>
  </message>
  <message>
   <source>All positions</source>
   <translation>Alle Positionen</translation>
  </message>
  <message>
   <source>Anniversary</source>
   <translation>Jahrestag</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>Geburtstag</translation>
  </message>
  <message>
   <source>Bring it in together with Profile.csv</source>
   <translation>Zusammen mit Profile.csv einlesen</translation>
  </message>
  <message>
   <source>Closed account</source>
   <translation>Geschlossenes Konto</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Widersprüche</translation>
  </message>
  <message>
   <source>Connected on</source>
   <translation>Verbunden seit</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Days between</source>
   <translation>Tage dazwischen</translation>
  </message>
  <message>
   <source>Deleted by you</source>
   <translation>Von dir gelöscht</translation>
  </message>
  <message>
   <source>Deleted for ever by you</source>
   <translation>Von dir endgültig gelöscht</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Each with its reason</source>
   <translation>Jeweils mit Grund</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>First name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>Google contacts</source>
   <translation>Google-Adressbuch</translation>
  </message>
  <message>
   <source>How we met</source>
   <translation>Kennengelernt</translation>
  </message>
  <message>
   <source>In a newer file too</source>
   <translation>Auch in einer neueren Datei</translation>
  </message>
  <message>
   <source>In the trash</source>
   <translation>Im Papierkorb</translation>
  </message>
  <message>
   <source>It was never sent</source>
   <translation>Wurde nie gesendet</translation>
  </message>
  <message>
   <source>Kept, with a mark</source>
   <translation>Behalten, mit Vermerk</translation>
  </message>
  <message>
   <source>Last in person</source>
   <translation>Zuletzt gesehen</translation>
  </message>
  <message>
   <source>Last name</source>
   <translation>Nachname</translation>
  </message>
  <message>
   <source>Last talked</source>
   <translation>Zuletzt gesprochen</translation>
  </message>
  <message>
   <source>Leave alone</source>
   <translation>In Ruhe lassen</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <source>Left out by you</source>
   <translation>Von dir ausgelassen</translation>
  </message>
  <message>
   <source>Line {number}</source>
   <translation>Zeile {number}</translation>
  </message>
  <message>
   <source>Lines read</source>
   <translation>Gelesene Zeilen</translation>
  </message>
  <message>
   <source>LinkedIn connections</source>
   <translation>LinkedIn-Verbindungen</translation>
  </message>
  <message>
   <source>LinkedIn invitations</source>
   <translation>LinkedIn-Einladungen</translation>
  </message>
  <message>
   <source>LinkedIn messages</source>
   <translation>LinkedIn-Nachrichten</translation>
  </message>
  <message>
   <source>LinkedIn notes</source>
   <translation>LinkedIn-Notizen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Never answered, not a connection</source>
   <translation>Nie beantwortet, nicht verbunden</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>New people</source>
   <translation>Neue Leute</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>Spitzname</translation>
  </message>
  <message>
   <source>Not read</source>
   <translation>Nicht gelesen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Nothing else is missing</source>
   <translation>Sonst fehlt nichts</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>Nichts zu tun</translation>
  </message>
  <message>
   <source>Of another name than yours</source>
   <translation>Unter einem anderen Namen als deinem</translation>
  </message>
  <message>
   <source>Of whom Kith does not know yet</source>
   <translation>Von wem, weiß Kith noch nicht</translation>
  </message>
  <message>
   <source>Only a date</source>
   <translation>Nur ein Datum</translation>
  </message>
  <message>
   <source>Only one of you wrote</source>
   <translation>Nur eine Seite hat geschrieben</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Outlook contacts</source>
   <translation>Outlook-Adressbuch</translation>
  </message>
  <message>
   <source>People in the file</source>
   <translation>Menschen in der Datei</translation>
  </message>
  <message>
   <source>People not in Kith yet</source>
   <translation>Noch nicht in Kith</translation>
  </message>
  <message>
   <source>People who hide their name from other people's archives</source>
   <translation>Menschen, die ihren Namen in fremden Archiven verbergen</translation>
  </message>
  <message>
   <source>Perhaps in your book already</source>
   <translation>Vielleicht schon in deinem Buch</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Position, organization or address</source>
   <translation>Position, Organisation oder Adresse</translation>
  </message>
  <message>
   <source>Postal address</source>
   <translation>Postanschrift</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>Gleich</translation>
  </message>
  <message>
   <source>Several people have this name</source>
   <translation>Mehrere Leute heißen so</translation>
  </message>
  <message>
   <source>Somebody of this name is there; untick whom you do not want twice</source>
   <translation>Diesen Namen gibt es schon; entferne das Häkchen bei allen, die du nicht doppelt willst</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>Take the person out of the trash to bring this in</source>
   <translation>Hol die Person aus dem Papierkorb, um das einzulesen</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Die Datei</translation>
  </message>
  <message>
   <source>The file does not say any more who it was</source>
   <translation>Die Datei sagt nicht mehr, wer es war</translation>
  </message>
  <message>
   <source>The file does not say which of them it was</source>
   <translation>Die Datei sagt nicht, wer davon es war</translation>
  </message>
  <message>
   <source>These came in; please look at them</source>
   <translation>Eingelesen; sieh sie dir bitte an</translation>
  </message>
  <message>
   <source>These came in; read as {encoding}</source>
   <translation>Eingelesen; gelesen als {encoding}</translation>
  </message>
  <message>
   <source>These files were looked at and left alone</source>
   <translation>Diese Dateien wurden angesehen und nicht angerührt</translation>
  </message>
  <message>
   <source>To yourself</source>
   <translation>An dich selbst</translation>
  </message>
  <message>
   <source>Twice in the file</source>
   <translation>Zweimal in der Datei</translation>
  </message>
  <message>
   <source>Twice in what was read</source>
   <translation>Zweimal im Gelesenen</translation>
  </message>
  <message>
   <source>Untick whom you do not want</source>
   <translation>Entferne das Häkchen bei allen, die nicht dazukommen sollen</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Aktualisiert</translation>
  </message>
  <message>
   <source>What you deleted stays deleted</source>
   <translation>Was du gelöscht hast, bleibt gelöscht</translation>
  </message>
  <message>
   <source>Whatever you wrote down is kept.</source>
   <translation>Was du notiert hast, bleibt erhalten.</translation>
  </message>
  <message>
   <source>With all that the files hold of these people</source>
   <translation>Mit allem, was die Dateien von diesen Menschen enthalten</translation>
  </message>
  <message>
   <source>You wrote something else</source>
   <translation>Bei dir steht etwas anderes</translation>
  </message>
  <message>
   <source>Your edits are kept: {edits}.</source>
   <translation>Was du geändert hast, bleibt: {edits}.</translation>
  </message>
  <message>
   <source>Your notes, rhythms and tags are kept</source>
   <translation>Deine Notizen, Rhythmen und Schlagwörter bleiben</translation>
  </message>
  <message>
   <source>Yours is chosen until you say otherwise</source>
   <translation>Deins gilt, bis du anders wählst</translation>
  </message>
  <message>
   <source>Yourself</source>
   <translation>Du selbst</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>exchanges out of Kith</source>
   <translation>Austausch aus Kith</translation>
  </message>
  <message>
   <source>follow-ups out of Kith</source>
   <translation>Wiedervorlagen aus Kith</translation>
  </message>
  <message>
   <source>in Kith</source>
   <translation>in Kith</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>in der Datei</translation>
  </message>
  <message>
   <source>lines {lines}</source>
   <translation>Zeilen {lines}</translation>
  </message>
  <message>
   <source>notes out of Kith</source>
   <translation>Notizen aus Kith</translation>
  </message>
  <message>
   <source>people out of Kith</source>
   <translation>Menschen aus Kith</translation>
  </message>
  <message>
   <source>your LinkedIn e-mail addresses</source>
   <translation>deine E-Mail-Adressen bei LinkedIn</translation>
  </message>
  <message>
   <source>your LinkedIn profile</source>
   <translation>dein LinkedIn-Profil</translation>
  </message>
  <message>
   <source>your LinkedIn telephone numbers</source>
   <translation>deine Telefonnummern bei LinkedIn</translation>
  </message>
  <message>
   <source>{file}. {people} in it: {parts}.</source>
   <translation>{file}. {people} darin: {parts}.</translation>
  </message>
  <message>
   <source>{number} left out</source>
   <translation>{number} ausgelassen</translation>
  </message>
  <message>
   <source>{number} new</source>
   <translation>{number} neu</translation>
  </message>
  <message>
   <source>{number} the same</source>
   <translation>{number} gleich</translation>
  </message>
  <message>
   <source>{number} updated</source>
   <translation>{number} aktualisiert</translation>
  </message>
  <message>
   <source>{number} where yours was kept</source>
   <translation>bei {number} blieb deins</translation>
  </message>
  <message>
   <source>{value}, beside what you had</source>
   <translation>{value}, neben dem, was du hattest</translation>
  </message>
  <message>
   <source>{what}: {parts}</source>
   <translation>{what}: {parts}</translation>
  </message>
 </context>
 <context>
  <name>kinds</name>
  <message>
   <source>Call</source>
   <translation>Anruf</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>In person</source>
   <translation>Persönlich</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Brief</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>On social media</source>
   <translation>In sozialen Medien</translation>
  </message>
  <message>
   <source>Some other way</source>
   <translation>Auf andere Weise</translation>
  </message>
  <message>
   <source>Talked</source>
   <translation>Gesprochen</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>Video call</source>
   <translation>Videoanruf</translation>
  </message>
 </context>
 <context>
  <name>language</name>
  <message>
   <source>en</source>
   <comment>the code of this language</comment>
   <translation>de</translation>
  </message>
 </context>
 <context>
  <name>map</name>
  <message>
   <source>Address: city</source>
   <translation>Adresse: Stadt</translation>
  </message>
  <message>
   <source>Address: country</source>
   <translation>Adresse: Land</translation>
  </message>
  <message>
   <source>Address: postal code</source>
   <translation>Adresse: Postleitzahl</translation>
  </message>
  <message>
   <source>Address: region</source>
   <translation>Adresse: Region</translation>
  </message>
  <message>
   <source>Address: street</source>
   <translation>Adresse: Straße</translation>
  </message>
  <message>
   <source>All {all} columns look familiar.</source>
   <translation>Alle {all} Spalten wirken vertraut.</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>Geburtstag</translation>
  </message>
  <message>
   <source>Columns are split at commas.</source>
   <translation>Spalten werden an Kommas getrennt.</translation>
  </message>
  <message>
   <source>Columns are split at semicolons.</source>
   <translation>Spalten werden an Semikolons getrennt.</translation>
  </message>
  <message>
   <source>Columns are split at tabs.</source>
   <translation>Spalten werden an Tabulatoren getrennt.</translation>
  </message>
  <message>
   <source>Columns are split at vertical bars.</source>
   <translation>Spalten werden an senkrechten Strichen getrennt.</translation>
  </message>
  <message>
   <source>Columns are split at “{sign}”.</source>
   <translation>Spalten werden an „{sign}“ getrennt.</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>Komma</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Nachname</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>How we met</source>
   <translation>Kennengelernt</translation>
  </message>
  <message>
   <source>Its one column does not look familiar.</source>
   <translation>Die einzige Spalte wirkt nicht vertraut.</translation>
  </message>
  <message>
   <source>Its one column looks familiar.</source>
   <translation>Die einzige Spalte wirkt vertraut.</translation>
  </message>
  <message>
   <source>Last in person</source>
   <translation>Zuletzt gesehen</translation>
  </message>
  <message>
   <source>Last talked</source>
   <translation>Zuletzt gesprochen</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Middle name</source>
   <translation>Zweiter Vorname</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>Spitzname</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>One of {all} columns looks familiar.</source>
   <translation>Eine von {all} Spalten wirkt vertraut.</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Other date</source>
   <translation>Anderes Datum</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Postal address</source>
   <translation>Postanschrift</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>Semikolon</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tabulator</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Vertical bar</source>
   <translation>Senkrechter Strich</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>acht</translation>
  </message>
  <message>
   <source>five</source>
   <translation>fünf</translation>
  </message>
  <message>
   <source>four</source>
   <translation>vier</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>neun</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keins</translation>
  </message>
  <message>
   <source>one</source>
   <translation>eins</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>sieben</translation>
  </message>
  <message>
   <source>six</source>
   <translation>sechs</translation>
  </message>
  <message>
   <source>ten</source>
   <translation>zehn</translation>
  </message>
  <message>
   <source>three</source>
   <translation>drei</translation>
  </message>
  <message>
   <source>two</source>
   <translation>zwei</translation>
  </message>
  <message>
   <source>{name} (Arabic)</source>
   <translation>{name} (arabisch)</translation>
  </message>
  <message>
   <source>{name} (Baltic)</source>
   <translation>{name} (baltisch)</translation>
  </message>
  <message>
   <source>{name} (Central Europe)</source>
   <translation>{name} (Mitteleuropa)</translation>
  </message>
  <message>
   <source>{name} (Chinese)</source>
   <translation>{name} (chinesisch)</translation>
  </message>
  <message>
   <source>{name} (Cyrillic)</source>
   <translation>{name} (kyrillisch)</translation>
  </message>
  <message>
   <source>{name} (Greek)</source>
   <translation>{name} (griechisch)</translation>
  </message>
  <message>
   <source>{name} (Hebrew)</source>
   <translation>{name} (hebräisch)</translation>
  </message>
  <message>
   <source>{name} (Japanese)</source>
   <translation>{name} (japanisch)</translation>
  </message>
  <message>
   <source>{name} (Korean)</source>
   <translation>{name} (koreanisch)</translation>
  </message>
  <message>
   <source>{name} (Turkish)</source>
   <translation>{name} (türkisch)</translation>
  </message>
  <message>
   <source>{name} (Western Europe)</source>
   <translation>{name} (Westeuropa)</translation>
  </message>
  <message>
   <source>{some} of {all} columns look familiar.</source>
   <translation>{some} von {all} Spalten wirken vertraut.</translation>
  </message>
  <message>
   <source>{target}, a second one</source>
   <translation>{target}, die zweite</translation>
  </message>
  <message>
   <source>{target}, a third one</source>
   <translation>{target}, die dritte</translation>
  </message>
  <message>
   <source>{target}, one more</source>
   <translation>{target}, noch eine</translation>
  </message>
 </context>
 <context>
  <name>people</name>
  <message>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <source>All of your book, with and without a rhythm.</source>
   <translation>Dein ganzes Buch, mit und ohne Rhythmus.</translation>
  </message>
  <message>
   <source>Copenhagen</source>
   <translation>Kopenhagen</translation>
  </message>
  <message>
   <source>Engineering manager</source>
   <translation>Leitung Entwicklung</translation>
  </message>
  <message>
   <source>Every two weeks</source>
   <translation>Alle zwei Wochen</translation>
  </message>
  <message>
   <source>Everybody is searched, hidden people too.</source>
   <translation>Gesucht wird überall, auch unter Ausgeblendeten.</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>Wiedervorlage</translation>
  </message>
  <message>
   <source>Follow-up Monday</source>
   <translation>Wiedervorlage Montag</translation>
  </message>
  <message>
   <source>Follow-up {day}</source>
   <translation>Wiedervorlage {day}</translation>
  </message>
  <message>
   <source>Get in touch</source>
   <translation>Melde dich</translation>
  </message>
  <message>
   <source>Has died</source>
   <translation>Verstorben</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Ausgeblendet</translation>
  </message>
  <message>
   <source>Last of any kind</source>
   <translation>Zuletzt überhaupt</translation>
  </message>
  <message>
   <source>Last talked</source>
   <translation>Zuletzt gesprochen</translation>
  </message>
  <message>
   <source>Later, {day}</source>
   <translation>Später, {day}</translation>
  </message>
  <message>
   <source>Left alone</source>
   <translation>In Ruhe gelassen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Names, organizations, addresses, tags and notes were searched.</source>
   <translation>Durchsucht wurden Namen, Organisationen, Adressen, Schlagwörter und Notizen.</translation>
  </message>
  <message>
   <source>Never answered</source>
   <translation>Nie beantwortet</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Nächstes</translation>
  </message>
  <message>
   <source>Nobody fits these filters</source>
   <translation>Niemand passt zu diesen Filtern</translation>
  </message>
  <message>
   <source>Nobody fits “{text}”</source>
   <translation>Niemand passt zu „{text}“</translation>
  </message>
  <message>
   <source>Nobody has a rhythm yet</source>
   <translation>Noch hat niemand einen Rhythmus</translation>
  </message>
  <message>
   <source>Nobody has been quiet for longer than their rhythm</source>
   <translation>Niemand ist länger still, als der Rhythmus vorsieht</translation>
  </message>
  <message>
   <source>Nobody has this rhythm yet</source>
   <translation>Noch hat niemand diesen Rhythmus</translation>
  </message>
  <message>
   <source>Nobody here has a rhythm, so Kith never brings them up by itself.</source>
   <translation>Hier hat niemand einen Rhythmus, deshalb erwähnt Kith von sich aus niemanden davon.</translation>
  </message>
  <message>
   <source>Nobody is here</source>
   <translation>Niemand ist hier</translation>
  </message>
  <message>
   <source>Nobody is hidden</source>
   <translation>Niemand ist ausgeblendet</translation>
  </message>
  <message>
   <source>Nobody that Kith knows of is waiting for you</source>
   <translation>Soweit Kith weiß, wartet niemand auf dich</translation>
  </message>
  <message>
   <source>Open a person under Everyone else and press 1 to 5.</source>
   <translation>Öffne unter „Alle anderen“ eine Person und drücke 1 bis 5.</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Out of lists and reminders. The search finds them, and here you can bring them back.</source>
   <translation>Nicht in Listen und Erinnerungen. Die Suche findet sie, und hier kannst du sie wieder einblenden.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Rhythm</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <source>The people you gave a rhythm. Everyone else rests in silence.</source>
   <translation>Die Menschen, denen du einen Rhythmus gegeben hast. Alle anderen ruhen still.</translation>
  </message>
  <message>
   <source>They wrote something of their own and have no answer. Today shows those with a rhythm and the past 60 days.</source>
   <translation>Sie schrieben etwas Eigenes und haben keine Antwort. Heute zeigt davon die mit einem Rhythmus und die letzten 60 Tage.</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Wartet auf dich</translation>
  </message>
  <message>
   <source>Waiting for {name}</source>
   <translation>Du wartest auf {name}</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Mittwoch</translation>
  </message>
  <message>
   <source>You have not talked for longer than their rhythm, in what Kith has read.</source>
   <translation>Ihr habt länger nicht gesprochen, als der Rhythmus vorsieht, soweit Kith gelesen hat.</translation>
  </message>
 </context>
 <context>
  <name>phrases</name>
  <message>
   <source>Kith has read no messages yet; it knows what you log.</source>
   <translation>Kith hat noch keine Nachrichten gelesen; es weiß, was du einträgst.</translation>
  </message>
  <message>
   <source>No meaningful exchange since {day} in what Kith has read ({coverage}).</source>
   <translation>Kein echter Austausch seit {day} in dem, was Kith gelesen hat ({coverage}).</translation>
  </message>
  <message>
   <source>No meaningful exchange yet in what Kith has read ({coverage}).</source>
   <translation>Noch kein echter Austausch in dem, was Kith gelesen hat ({coverage}).</translation>
  </message>
  <message>
   <source>No meaningful exchange yet. Kith has read no messages; it knows what you log.</source>
   <translation>Noch kein echter Austausch. Kith hat keine Nachrichten gelesen; es weiß, was du einträgst.</translation>
  </message>
  <message>
   <source>Nothing since {day} in what Kith has read ({coverage}).</source>
   <translation>Nichts seit {day} in dem, was Kith gelesen hat ({coverage}).</translation>
  </message>
  <message>
   <source>Nothing since {day} that you logged. Kith has read no messages.</source>
   <translation>Nichts seit {day}, was du eingetragen hast. Kith hat keine Nachrichten gelesen.</translation>
  </message>
  <message>
   <source>Read so far: {coverage}.</source>
   <translation>Bisher gelesen: {coverage}</translation>
  </message>
  <message>
   <source>You talked today.</source>
   <translation>Ihr habt heute gesprochen.</translation>
  </message>
  <message>
   <source>every {number} days</source>
   <translation>alle {number} Tage</translation>
  </message>
  <message>
   <source>{names} and {number} more</source>
   <translation>{names} und noch {number}</translation>
  </message>
  <message>
   <source>{position} at {organization}</source>
   <translation>{position} bei {organization}</translation>
  </message>
  <message>
   <source>{source} to {day}</source>
   <translation>{source} bis {day}</translation>
  </message>
  <message>
   <source>“{text}”</source>
   <translation>„{text}“</translation>
  </message>
 </context>
 <context>
  <name>picking</name>
  <message>
   <source>Nobody yet. Ten is a suggestion; stop any time.</source>
   <translation>Noch niemand. Zehn ist ein Vorschlag; hör jederzeit auf.</translation>
  </message>
  <message>
   <source>Stop here</source>
   <translation>Hier aufhören</translation>
  </message>
  <message>
   <source>Stop here, keep {number}</source>
   <translation>Hier aufhören, {number} behalten</translation>
  </message>
  <message>
   <source>You are connected</source>
   <translation>Ihr seid verbunden</translation>
  </message>
  <message>
   <source>You asked, {name} answered</source>
   <translation>Du hast gefragt, {name} hat geantwortet</translation>
  </message>
  <message>
   <source>You keep a note</source>
   <translation>Du hast eine Notiz</translation>
  </message>
  <message>
   <source>You talked, as you logged it</source>
   <translation>Ihr habt gesprochen, so hast du es eingetragen</translation>
  </message>
  <message>
   <source>You wrote down how you met</source>
   <translation>Du hast notiert, wie ihr euch kennengelernt habt</translation>
  </message>
  <message>
   <source>You wrote to each other, so far in passing</source>
   <translation>Ihr habt euch geschrieben, bisher nebenbei</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>seit {day}</translation>
  </message>
  <message>
   <source>{day}: {quote}</source>
   <translation>{day}: {quote}</translation>
  </message>
  <message>
   <source>{exchanges}, {number} meaningful</source>
   <translation>{exchanges}, {number} davon echt</translation>
  </message>
  <message>
   <source>{messages} in {exchanges}</source>
   <translation>{messages}, {exchanges}</translation>
  </message>
  <message>
   <source>{messages} in {exchanges}, {number} meaningful</source>
   <translation>{messages}, {exchanges}, {number} davon echt</translation>
  </message>
  <message>
   <source>{name} asked, you answered</source>
   <translation>{name} hat gefragt, du hast geantwortet</translation>
  </message>
  <message>
   <source>{name} introduced you to {other}</source>
   <translation>{name} hat dir {other} vorgestellt</translation>
  </message>
  <message>
   <source>{name} wrote to you, and you to {name}</source>
   <translation>{name} hat dir geschrieben, und du {name} auch</translation>
  </message>
  <message>
   <source>{name} wrote, and no answer is known</source>
   <translation>{name} hat geschrieben, und keine Antwort ist bekannt</translation>
  </message>
  <message>
   <source>{number} so far. Go on or stop, as you like.</source>
   <translation>{number} bisher. Mach weiter oder hör auf, wie du magst.</translation>
  </message>
  <message>
   <source>{number} so far. Ten is a suggestion; stop any time.</source>
   <translation>{number} bisher. Zehn ist ein Vorschlag; hör jederzeit auf.</translation>
  </message>
 </context>
 <context>
  <name>places</name>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>reminders</name>
  <message>
   <source>Anniversary</source>
   <translation>Jahrestag</translation>
  </message>
  <message>
   <source>Birthday {day}.</source>
   <translation>Geburtstag {day}.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>LinkedIn sends a mail with the link. Download it, then bring it in.</source>
   <translation>LinkedIn schickt eine E-Mail mit dem Link. Lade das Archiv herunter und lies es dann ein.</translation>
  </message>
  <message>
   <source>Many people to think of today</source>
   <translation>Denk heute an viele Menschen</translation>
  </message>
  <message>
   <source>No answer yet to what you wrote on {day}. Write again, or let it rest?</source>
   <translation>Noch keine Antwort auf deine Nachricht ({day}). Noch einmal schreiben oder ruhen lassen?</translation>
  </message>
  <message>
   <source>No meaningful exchange yet; {rhythm} is the rhythm.</source>
   <translation>Noch kein echter Austausch; Rhythmus: {rhythm}.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Since {day}; {rhythm} is the rhythm.</source>
   <translation>Seit {day}; Rhythmus: {rhythm}.</translation>
  </message>
  <message>
   <source>They promised: {text}</source>
   <translation>Dir versprochen: {text}</translation>
  </message>
  <message>
   <source>To ask about: {text}</source>
   <translation>Nachfragen: {text}</translation>
  </message>
  <message>
   <source>Turns {years} today.</source>
   <translation>Wird heute {years}.</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>You promised: {text}</source>
   <translation>Du hast versprochen: {text}</translation>
  </message>
  <message>
   <source>Your LinkedIn archive should be ready</source>
   <translation>Dein LinkedIn-Archiv müsste bereit sein</translation>
  </message>
  <message>
   <source>{what} {day}.</source>
   <translation>{what} {day}.</translation>
  </message>
 </context>
 <context>
  <name>restoring</name>
  <message>
   <source>Leave it as it is</source>
   <translation>Lassen, wie es ist</translation>
  </message>
  <message>
   <source>Put it in the place of your book</source>
   <translation>An die Stelle deines Buchs setzen</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>What you did since the backup was made will not be in your book any more. The book as it is now is kept whole among the backups, so this can be taken back by restoring that.</source>
   <translation>Was du seit dieser Sicherung getan hast, steht dann nicht mehr in deinem Buch. Das jetzige Buch bleibt ganz unter den Sicherungen erhalten; stellst du es wieder her, ist dies zurückgenommen.</translation>
  </message>
 </context>
 <context>
  <name>rhythm</name>
  <message>
   <source>Each season</source>
   <translation>Jedes Quartal</translation>
  </message>
  <message>
   <source>Every two weeks</source>
   <translation>Alle zwei Wochen</translation>
  </message>
  <message>
   <source>Monthly</source>
   <translation>Monatlich</translation>
  </message>
  <message>
   <source>Resting</source>
   <translation>Ruht</translation>
  </message>
  <message>
   <source>Twice a year</source>
   <translation>Zweimal im Jahr</translation>
  </message>
  <message>
   <source>Yearly</source>
   <translation>Jährlich</translation>
  </message>
 </context>
 <context>
  <name>steps</name>
  <message>
   <source>Add a way to reach {names}</source>
   <translation>Erreichbarkeit von {names} ergänzen</translation>
  </message>
  <message>
   <source>Add an address of {names}</source>
   <translation>Adresse von {names} hinzufügen</translation>
  </message>
  <message>
   <source>Add somebody around {names}</source>
   <translation>Umfeld von {names} ergänzen</translation>
  </message>
  <message>
   <source>Add the rhythm {text}</source>
   <translation>Rhythmus {text} hinzufügen</translation>
  </message>
  <message>
   <source>Add {names}</source>
   <translation>{names} hinzufügen</translation>
  </message>
  <message>
   <source>Bring back {names}</source>
   <translation>{names} einblenden</translation>
  </message>
  <message>
   <source>Bring in the sample network</source>
   <translation>Beispielnetz einlesen</translation>
  </message>
  <message>
   <source>Change a follow-up with {names}</source>
   <translation>Wiedervorlage mit {names} ändern</translation>
  </message>
  <message>
   <source>Change a note on {names}</source>
   <translation>Notiz zu {names} ändern</translation>
  </message>
  <message>
   <source>Change a way to reach {names}</source>
   <translation>Erreichbarkeit von {names} ändern</translation>
  </message>
  <message>
   <source>Change about {names}</source>
   <translation>Änderung bei {names}</translation>
  </message>
  <message>
   <source>Change somebody around {names}</source>
   <translation>Umfeld von {names} ändern</translation>
  </message>
  <message>
   <source>Change the list {text}</source>
   <translation>Liste {text} ändern</translation>
  </message>
  <message>
   <source>Change the rhythm {text}</source>
   <translation>Rhythmus {text} ändern</translation>
  </message>
  <message>
   <source>Close a follow-up with {names}</source>
   <translation>Wiedervorlage mit {names} abschließen</translation>
  </message>
  <message>
   <source>Connected on</source>
   <translation>Verbunden seit</translation>
  </message>
  <message>
   <source>Decide whether {kind} with {names} counts</source>
   <translation>Entscheidung zu {kind} mit {names}</translation>
  </message>
  <message>
   <source>Delete a follow-up with {names}</source>
   <translation>Wiedervorlage mit {names} löschen</translation>
  </message>
  <message>
   <source>Delete a note on {names}</source>
   <translation>Notiz zu {names} löschen</translation>
  </message>
  <message>
   <source>Delete {kind} with {names}</source>
   <translation>{kind} mit {names} löschen</translation>
  </message>
  <message>
   <source>Edit {kind} with {names}</source>
   <translation>{kind} mit {names} bearbeiten</translation>
  </message>
  <message>
   <source>Edit {names}</source>
   <translation>{names} bearbeiten</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Nachname</translation>
  </message>
  <message>
   <source>Follow-up with {names}</source>
   <translation>Wiedervorlage mit {names}</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>Hide {names}</source>
   <translation>{names} ausblenden</translation>
  </message>
  <message>
   <source>How often for {names}</source>
   <translation>Eigener Rhythmus für {names}</translation>
  </message>
  <message>
   <source>How we met</source>
   <translation>Kennengelernt</translation>
  </message>
  <message>
   <source>Import of {text}</source>
   <translation>{text} einlesen</translation>
  </message>
  <message>
   <source>Join two exchanges with {names}</source>
   <translation>Zwei Einträge mit {names} verbinden</translation>
  </message>
  <message>
   <source>Later for {names}</source>
   <translation>„Später“ für {names}</translation>
  </message>
  <message>
   <source>Leave {names} alone</source>
   <translation>{names} in Ruhe lassen</translation>
  </message>
  <message>
   <source>Log {kind} with {names}</source>
   <translation>{kind} mit {names} eintragen</translation>
  </message>
  <message>
   <source>Move a follow-up with {names}</source>
   <translation>Wiedervorlage mit {names} verschieben</translation>
  </message>
  <message>
   <source>Move the list {text}</source>
   <translation>Liste {text} verschieben</translation>
  </message>
  <message>
   <source>Move {names} to the trash</source>
   <translation>{names} in den Papierkorb legen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nickname</source>
   <translation>Spitzname</translation>
  </message>
  <message>
   <source>Not this time for {names}</source>
   <translation>„Diesmal nicht“ für {names}</translation>
  </message>
  <message>
   <source>Note on {names}</source>
   <translation>Notiz zu {names}</translation>
  </message>
  <message>
   <source>Open a follow-up with {names} again</source>
   <translation>Wiedervorlage mit {names} wieder öffnen</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Put people into the list {text}</source>
   <translation>Menschen in die Liste {text} aufnehmen</translation>
  </message>
  <message>
   <source>Remove a position of {names}</source>
   <translation>Position von {names} entfernen</translation>
  </message>
  <message>
   <source>Remove a way to reach {names}</source>
   <translation>Erreichbarkeit von {names} entfernen</translation>
  </message>
  <message>
   <source>Remove an address of {names}</source>
   <translation>Adresse von {names} entfernen</translation>
  </message>
  <message>
   <source>Remove somebody around {names}</source>
   <translation>Jemanden im Umfeld von {names} entfernen</translation>
  </message>
  <message>
   <source>Remove the list {text}</source>
   <translation>Liste {text} entfernen</translation>
  </message>
  <message>
   <source>Remove the rhythm {text}</source>
   <translation>Rhythmus {text} entfernen</translation>
  </message>
  <message>
   <source>Rename the list {text}</source>
   <translation>Liste {text} umbenennen</translation>
  </message>
  <message>
   <source>Rename the tag {text}</source>
   <translation>Schlagwort {text} umbenennen</translation>
  </message>
  <message>
   <source>Rhythm of {names}</source>
   <translation>Rhythmus von {names}</translation>
  </message>
  <message>
   <source>Save the list {text}</source>
   <translation>Liste {text} speichern</translation>
  </message>
  <message>
   <source>Say who you are</source>
   <translation>Sagen, wer du bist</translation>
  </message>
  <message>
   <source>Set a date of {names}</source>
   <translation>Jahrestag von {names} festlegen</translation>
  </message>
  <message>
   <source>Set the home zone</source>
   <translation>Zeitzone deines Buchs festlegen</translation>
  </message>
  <message>
   <source>Set where {names} works</source>
   <translation>Position von {names} festlegen</translation>
  </message>
  <message>
   <source>Tag {names} with {text}</source>
   <translation>Schlagwort {text} für {names} vergeben</translation>
  </message>
  <message>
   <source>Take apart {kind} with {names}</source>
   <translation>{kind} mit {names} trennen</translation>
  </message>
  <message>
   <source>Take people out of the list {text}</source>
   <translation>Menschen aus der Liste {text} nehmen</translation>
  </message>
  <message>
   <source>Take the tag {text} off {names}</source>
   <translation>Schlagwort {text} bei {names} entfernen</translation>
  </message>
  <message>
   <source>Take {names} out of the trash</source>
   <translation>{names} aus dem Papierkorb holen</translation>
  </message>
  <message>
   <source>Take {text} off your own</source>
   <translation>{text} aus deinen Namen entfernen</translation>
  </message>
  <message>
   <source>The last change</source>
   <translation>Letzte Änderung</translation>
  </message>
  <message>
   <source>You added a way to reach {names}</source>
   <translation>Erreichbarkeit von {names} ergänzt</translation>
  </message>
  <message>
   <source>You added an address of {names}</source>
   <translation>Adresse von {names} hinzugefügt</translation>
  </message>
  <message>
   <source>You added somebody around {names}</source>
   <translation>Umfeld von {names} ergänzt</translation>
  </message>
  <message>
   <source>You added the rhythm {text}</source>
   <translation>Rhythmus {text} hinzugefügt</translation>
  </message>
  <message>
   <source>You added {names}</source>
   <translation>{names} hinzugefügt</translation>
  </message>
  <message>
   <source>You asked to leave {names} alone, or no longer</source>
   <translation>„In Ruhe lassen“ für {names} geändert</translation>
  </message>
  <message>
   <source>You brought back {names} from hiding</source>
   <translation>{names} wieder eingeblendet</translation>
  </message>
  <message>
   <source>You brought in the sample network</source>
   <translation>Beispielnetz eingelesen</translation>
  </message>
  <message>
   <source>You changed a follow-up with {names}</source>
   <translation>Wiedervorlage mit {names} geändert</translation>
  </message>
  <message>
   <source>You changed a note on {names}</source>
   <translation>Notiz zu {names} geändert</translation>
  </message>
  <message>
   <source>You changed a way to reach {names}</source>
   <translation>Erreichbarkeit von {names} geändert</translation>
  </message>
  <message>
   <source>You changed somebody around {names}</source>
   <translation>Umfeld von {names} geändert</translation>
  </message>
  <message>
   <source>You changed something</source>
   <translation>Etwas geändert</translation>
  </message>
  <message>
   <source>You changed something about {names}</source>
   <translation>Etwas bei {names} geändert</translation>
  </message>
  <message>
   <source>You changed the list {text}</source>
   <translation>Liste {text} geändert</translation>
  </message>
  <message>
   <source>You changed the rhythm {text}</source>
   <translation>Rhythmus {text} geändert</translation>
  </message>
  <message>
   <source>You closed a follow-up with {names}</source>
   <translation>Wiedervorlage mit {names} abgeschlossen</translation>
  </message>
  <message>
   <source>You decided that {kind} with {names} counts</source>
   <translation>Entschieden: {kind} mit {names} zählt</translation>
  </message>
  <message>
   <source>You decided that {kind} with {names} does not count</source>
   <translation>Entschieden: {kind} mit {names} zählt nicht</translation>
  </message>
  <message>
   <source>You decided whether {kind} with {names} counts</source>
   <translation>Entschieden, ob {kind} mit {names} zählt</translation>
  </message>
  <message>
   <source>You deleted a follow-up with {names}</source>
   <translation>Wiedervorlage mit {names} gelöscht</translation>
  </message>
  <message>
   <source>You deleted a note on {names}</source>
   <translation>Notiz zu {names} gelöscht</translation>
  </message>
  <message>
   <source>You deleted {kind} with {names}</source>
   <translation>{kind} mit {names} gelöscht</translation>
  </message>
  <message>
   <source>You edited {kind} with {names}</source>
   <translation>{kind} mit {names} bearbeitet</translation>
  </message>
  <message>
   <source>You edited {names}</source>
   <translation>{names} bearbeitet</translation>
  </message>
  <message>
   <source>You gave {names} the rhythm {text}</source>
   <translation>Rhythmus {text} für {names} gewählt</translation>
  </message>
  <message>
   <source>You hid {names}</source>
   <translation>{names} ausgeblendet</translation>
  </message>
  <message>
   <source>You imported {text}</source>
   <translation>{text} eingelesen</translation>
  </message>
  <message>
   <source>You joined two exchanges with {names}</source>
   <translation>Zwei Einträge mit {names} verbunden</translation>
  </message>
  <message>
   <source>You logged {kind} with {names}</source>
   <translation>{kind} mit {names} eingetragen</translation>
  </message>
  <message>
   <source>You moved a follow-up with {names}</source>
   <translation>Wiedervorlage mit {names} verschoben</translation>
  </message>
  <message>
   <source>You moved the list {text}</source>
   <translation>Liste {text} verschoben</translation>
  </message>
  <message>
   <source>You moved {names} to the trash</source>
   <translation>{names} in den Papierkorb gelegt</translation>
  </message>
  <message>
   <source>You opened a follow-up with {names} again</source>
   <translation>Wiedervorlage mit {names} wieder geöffnet</translation>
  </message>
  <message>
   <source>You put off {names}</source>
   <translation>{names} auf später verschoben</translation>
  </message>
  <message>
   <source>You put people into the list {text}</source>
   <translation>Menschen in die Liste {text} aufgenommen</translation>
  </message>
  <message>
   <source>You removed a position of {names}</source>
   <translation>Position von {names} entfernt</translation>
  </message>
  <message>
   <source>You removed a way to reach {names}</source>
   <translation>Erreichbarkeit von {names} entfernt</translation>
  </message>
  <message>
   <source>You removed an address of {names}</source>
   <translation>Adresse von {names} entfernt</translation>
  </message>
  <message>
   <source>You removed somebody around {names}</source>
   <translation>Jemanden im Umfeld von {names} entfernt</translation>
  </message>
  <message>
   <source>You removed the list {text}</source>
   <translation>Liste {text} entfernt</translation>
  </message>
  <message>
   <source>You removed the rhythm {text}</source>
   <translation>Rhythmus {text} entfernt</translation>
  </message>
  <message>
   <source>You renamed a list to {text}</source>
   <translation>Liste in {text} umbenannt</translation>
  </message>
  <message>
   <source>You renamed a tag to {text}</source>
   <translation>Schlagwort in {text} umbenannt</translation>
  </message>
  <message>
   <source>You said not this time for {names}</source>
   <translation>„Diesmal nicht“ für {names} gesagt</translation>
  </message>
  <message>
   <source>You said who you are: {text}</source>
   <translation>Gesagt, wer du bist: {text}</translation>
  </message>
  <message>
   <source>You saved the list {text}</source>
   <translation>Liste {text} gespeichert</translation>
  </message>
  <message>
   <source>You set a date of {names}</source>
   <translation>Jahrestag von {names} festgelegt</translation>
  </message>
  <message>
   <source>You set a follow-up with {names}</source>
   <translation>Wiedervorlage mit {names} angelegt</translation>
  </message>
  <message>
   <source>You set how often for {names}</source>
   <translation>Eigenen Rhythmus für {names} festgelegt</translation>
  </message>
  <message>
   <source>You set the home zone to {text}</source>
   <translation>Zeitzone deines Buchs auf {text} gesetzt</translation>
  </message>
  <message>
   <source>You set where {names} works</source>
   <translation>Position von {names} festgelegt</translation>
  </message>
  <message>
   <source>You tagged {names} with {text}</source>
   <translation>Schlagwort {text} für {names} vergeben</translation>
  </message>
  <message>
   <source>You took apart {kind} with {names}</source>
   <translation>{kind} mit {names} getrennt</translation>
  </message>
  <message>
   <source>You took people out of the list {text}</source>
   <translation>Menschen aus der Liste {text} genommen</translation>
  </message>
  <message>
   <source>You took the tag {text} off {names}</source>
   <translation>Schlagwort {text} bei {names} entfernt</translation>
  </message>
  <message>
   <source>You took {names} out of the trash</source>
   <translation>{names} aus dem Papierkorb geholt</translation>
  </message>
  <message>
   <source>You took {names} out of their rhythm</source>
   <translation>{names} aus dem Rhythmus genommen</translation>
  </message>
  <message>
   <source>You took {text} off your own names and addresses</source>
   <translation>{text} aus deinen Namen und Adressen entfernt</translation>
  </message>
  <message>
   <source>You wrote a note on {names}</source>
   <translation>Notiz zu {names} geschrieben</translation>
  </message>
  <message>
   <source>a call</source>
   <translation>Anruf</translation>
  </message>
  <message>
   <source>a conversation</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <source>a file</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>a letter</source>
   <translation>Brief</translation>
  </message>
  <message>
   <source>a meeting</source>
   <translation>Treffen</translation>
  </message>
  <message>
   <source>a message exchange</source>
   <translation>Nachrichtenwechsel</translation>
  </message>
  <message>
   <source>a video call</source>
   <translation>Videoanruf</translation>
  </message>
  <message>
   <source>an e-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>an exchange</source>
   <translation>Austausch</translation>
  </message>
  <message>
   <source>by {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <source>has died</source>
   <translation>verstorben</translation>
  </message>
  <message>
   <source>in passing</source>
   <translation>nebenbei</translation>
  </message>
  <message>
   <source>it ended</source>
   <translation>es ist zu Ende</translation>
  </message>
  <message>
   <source>meaningful</source>
   <translation>echt</translation>
  </message>
  <message>
   <source>never brought up unasked</source>
   <translation>wird nie ungefragt erwähnt</translation>
  </message>
  <message>
   <source>somebody who is gone</source>
   <translation>Person (nicht mehr da)</translation>
  </message>
  <message>
   <source>something in passing</source>
   <translation>Austausch nebenbei</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <source>was {name}</source>
   <translation>vorher {name}</translation>
  </message>
  <message>
   <source>was {rhythm}</source>
   <translation>vorher {rhythm}</translation>
  </message>
  <message>
   <source>{field}: {after}</source>
   <translation>{field}: {after}</translation>
  </message>
  <message>
   <source>{field}: {before} became {after}</source>
   <translation>{field}: aus {before} wurde {after}</translation>
  </message>
  <message>
   <source>{field}: {before} was taken away</source>
   <translation>{field}: {before} entfernt</translation>
  </message>
  <message>
   <source>{names} and {name}</source>
   <translation>{names} und {name}</translation>
  </message>
  <message>
   <source>{number} updated</source>
   <translation>{number} aktualisiert</translation>
  </message>
  <message>
   <source>“{step}” ({day}) came later and depends on this. Nothing was changed; undo that one first.</source>
   <translation>„{step}“ ({day}) kam später und baut darauf auf. Nichts wurde geändert; mach zuerst diesen Schritt rückgängig.</translation>
  </message>
 </context>
 <context>
  <name>today</name>
  <message>
   <source>All caught up</source>
   <translation>Du bist auf dem Laufenden</translation>
  </message>
  <message>
   <source>Choose a few people you would be glad to hear from. Everyone else rests in silence.</source>
   <translation>Wähle ein paar Menschen, von denen du gern hören würdest. Alle anderen ruhen still.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Follow-ups</source>
   <translation>Wiedervorlagen</translation>
  </message>
  <message>
   <source>Get in touch</source>
   <translation>Melde dich</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Next is the birthday of {name}, {day}.</source>
   <translation>Als Nächstes kommt der Geburtstag von {name}, {day}.</translation>
  </message>
  <message>
   <source>Next: {date}.</source>
   <translation>Als Nächstes: {date}.</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Noch keine Antwort</translation>
  </message>
  <message>
   <source>No meaningful exchange yet</source>
   <translation>Noch kein echter Austausch</translation>
  </message>
  <message>
   <source>Nobody has a rhythm yet</source>
   <translation>Noch hat niemand einen Rhythmus</translation>
  </message>
  <message>
   <source>Nobody that Kith knows of is waiting for you.</source>
   <translation>Soweit Kith weiß, wartet niemand auf dich.</translation>
  </message>
  <message>
   <source>Not this time</source>
   <translation>Diesmal nicht</translation>
  </message>
  <message>
   <source>Nothing to do today</source>
   <translation>Heute ist nichts zu tun</translation>
  </message>
  <message>
   <source>Read so far: {coverage}. Kith looks again when you bring a newer file.</source>
   <translation>Bisher gelesen: {coverage}. Kith sieht wieder nach, wenn du eine neuere Datei bringst.</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Weniger zeigen</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>Seit {day}</translation>
  </message>
  <message>
   <source>The first to come up is {name}, {day}.</source>
   <translation>Als Erstes kommt {name}, {day}.</translation>
  </message>
  <message>
   <source>Today is the birthday of {name}.</source>
   <translation>Heute ist der Geburtstag von {name}.</translation>
  </message>
  <message>
   <source>Two or three a day is plenty.</source>
   <translation>Zwei oder drei am Tag sind reichlich.</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Wartet auf dich</translation>
  </message>
  <message>
   <source>We talked</source>
   <translation>Gesprochen</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>anniversary</source>
   <translation>Jahrestag</translation>
  </message>
  <message>
   <source>birthday</source>
   <translation>Geburtstag</translation>
  </message>
  <message>
   <source>dddd, d MMMM</source>
   <comment>Qt date format</comment>
   <translation>dddd, d. MMMM</translation>
  </message>
  <message>
   <source>for {due}</source>
   <translation>für {due}</translation>
  </message>
  <message>
   <source>they promised, {made}, for {due}</source>
   <translation>dir versprochen, {made}, für {due}</translation>
  </message>
  <message>
   <source>they wrote</source>
   <translation>dir wurde geschrieben</translation>
  </message>
  <message>
   <source>to ask about, for {due}</source>
   <translation>nachfragen, für {due}</translation>
  </message>
  <message>
   <source>you promised, {made}, for {due}</source>
   <translation>du hast versprochen, {made}, für {due}</translation>
  </message>
  <message>
   <source>you wrote on {day}: write again, or let it rest?</source>
   <translation>du hast geschrieben, {day}: noch einmal schreiben oder ruhen lassen?</translation>
  </message>
  <message>
   <source>{name}: {what} {day}</source>
   <translation>{name}: {what} {day}</translation>
  </message>
  <message>
   <source>{number} more</source>
   <translation>{number} weitere</translation>
  </message>
  <message>
   <source>{rhythm} is the rhythm</source>
   <translation>Rhythmus: {rhythm}</translation>
  </message>
 </context>
 <context>
  <name>upcoming</name>
  <message>
   <source>Next week</source>
   <translation>Nächste Woche</translation>
  </message>
  <message>
   <source>This week</source>
   <translation>Diese Woche</translation>
  </message>
  <message>
   <source>Week of {day}</source>
   <translation>Woche ab {day}</translation>
  </message>
  <message>
   <source>anniversary</source>
   <translation>Jahrestag</translation>
  </message>
  <message>
   <source>birthday</source>
   <translation>Geburtstag</translation>
  </message>
  <message>
   <source>get in touch</source>
   <translation>melde dich</translation>
  </message>
  <message>
   <source>get in touch: {rhythm} is the rhythm</source>
   <translation>melde dich; Rhythmus: {rhythm}</translation>
  </message>
  <message>
   <source>they promised: {text}</source>
   <translation>dir versprochen: {text}</translation>
  </message>
  <message>
   <source>to ask about: {text}</source>
   <translation>nachfragen: {text}</translation>
  </message>
  <message>
   <source>you promised: {text}</source>
   <translation>du hast versprochen: {text}</translation>
  </message>
 </context>
 <context>
  <name>writing</name>
  <message>
   <source>Call {address}</source>
   <translation>{address} anrufen</translation>
  </message>
  <message>
   <source>Copy {address}</source>
   <translation>{address} kopieren</translation>
  </message>
  <message>
   <source>E-mail to {address}</source>
   <translation>E-Mail an {address}</translation>
  </message>
  <message>
   <source>LinkedIn: the profile</source>
   <translation>LinkedIn: das Profil</translation>
  </message>
  <message>
   <source>LinkedIn: your conversation</source>
   <translation>LinkedIn: euer Gespräch</translation>
  </message>
  <message>
   <source>Web page: {host}</source>
   <translation>Webseite: {host}</translation>
  </message>
  <message>
   <source>WhatsApp to {address}</source>
   <translation>WhatsApp an {address}</translation>
  </message>
 </context>
 <context>
  <name>xray</name>
  <message>
   <source>Connections</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <source>Ever wrote</source>
   <translation>Je geschrieben</translation>
  </message>
  <message>
   <source>In what Kith has read. Lunches, calls and letters are in no file.</source>
   <translation>In dem, was Kith gelesen hat. Mittagessen, Anrufe und Briefe stehen in keiner Datei.</translation>
  </message>
  <message>
   <source>In what Kith has read: {sources}, {first} to {last}. Lunches, calls and letters are in no file.</source>
   <translation>In dem, was Kith gelesen hat: {sources}, {first} bis {last}. Mittagessen, Anrufe und Briefe stehen in keiner Datei.</translation>
  </message>
  <message>
   <source>Kith has read no messages yet; it knows what you log.</source>
   <translation>Kith hat noch keine Nachrichten gelesen; es weiß, was du einträgst.</translation>
  </message>
  <message>
   <source>Never a word</source>
   <translation>Nie ein Wort</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>Read so far: people connected from {first} to {last}.</source>
   <translation>Bisher gelesen: Verbindungen von {first} bis {last}.</translation>
  </message>
  <message>
   <source>Talked both ways</source>
   <translation>Hin und her gesprochen</translation>
  </message>
  <message>
   <source>Talked both ways, longer ago or only in passing</source>
   <translation>Hin und her gesprochen, länger her oder nur nebenbei</translation>
  </message>
  <message>
   <source>Talked meaningfully in the past 12 months</source>
   <translation>Echter Austausch in den letzten 12 Monaten</translation>
  </message>
  <message>
   <source>Wrote to you, no answer yet</source>
   <translation>Schrieben dir, noch ohne Antwort</translation>
  </message>
  <message>
   <source>You wrote to, no answer came</source>
   <translation>Von dir angeschrieben, ohne Antwort</translation>
  </message>
  <message>
   <source>both ways, longer ago or only in passing</source>
   <translation>hin und her, länger her oder nur nebenbei</translation>
  </message>
  <message>
   <source>meaningfully, in the past 12 months</source>
   <translation>echt, in den letzten 12 Monaten</translation>
  </message>
  <message>
   <source>never a word</source>
   <translation>nie ein Wort</translation>
  </message>
  <message>
   <source>wrote to you, no answer yet</source>
   <translation>schrieben dir, noch ohne Antwort</translation>
  </message>
  <message>
   <source>you wrote to, no answer came</source>
   <translation>von dir angeschrieben, ohne Antwort</translation>
  </message>
 </context>
</TS>
