using Microsoft.Data.Sqlite;

namespace DryRun.Storage;

/// <summary>Says in a sentence what a fault of the database means and what to do about it.</summary>
public static class StorageFault
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Explains a fault.</summary>
    /// <param name="fault">What SQLite reported.</param>
    /// <param name="dataFolder">The data folder, so that the sentence can name the file.</param>
    public static string Explain(SqliteException fault, string dataFolder)
    {
        var file = Path.Combine(dataFolder, SqliteStorage.FileName);
        return fault.SqliteErrorCode switch
        {
            Busy or Locked => $"{file} is in use by another program. Close the other DryRun or database tool, then try again.",
            ReadOnly or CannotOpen => $"{file} can't be opened for writing. Make the file and its folder writable, or choose "
                + "another folder with --data DIR.",
            Full => $"The disk that holds {file} is full. Free some space, then try again; nothing that was saved is lost.",
            InputOutput => $"The disk that holds {file} reported an error. Check the disk, then try again.",
            Corrupt or NotADatabase => $"{file} is damaged or not a DryRun database. Move it away and start again, or put a "
                + "backup in its place.",
            _ => $"{file} can't be used ({fault.Message}). Try again; if it stays, move the file away and start again.",
        };
    }
}
