namespace DryRun.Storage;

/// <summary>The folder that learner data live in.</summary>
public static class DataFolder
{
    /// <summary>Makes the folder where it is missing, and proves that it can be written to.</summary>
    /// <exception cref="StorageException">It can't; the message says what to do.</exception>
    public static void Prepare(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"The data folder {folder} can't be written to ({exception.Message}). "
                + "Make it writable, or choose another one with --data DIR or the variable DRYRUN_DATA.",
                exception);
        }
    }
}
