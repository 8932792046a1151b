using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DryRun.Storage;

/// <summary>
/// Learner data in one SQLite file. How it works: write-ahead log, and every commit is forced to the disk before it
/// is answered, so that what was answered survives a crash of the process or the machine.
/// </summary>
public static class SqliteStorage
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "dryrun.db";

    /// <summary>Registers the factory that makes <see cref="LearnerData"/>.</summary>
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, string dataFolder) =>
        services.AddPooledDbContextFactory<LearnerData>(options => Configure(options, dataFolder));

    /// <summary>Sets a context up for the file in this folder.</summary>
    public static void Configure(DbContextOptionsBuilder options, string dataFolder)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(dataFolder, FileName),
            DefaultTimeout = 10,
            ForeignKeys = true,
        };
        options.UseSqlite(connection.ToString()).AddInterceptors(DurableConnection.Instance);
    }

    /// <summary>Makes the folder and the file where they are missing, and brings the file up to date.</summary>
    /// <exception cref="StorageException">The data can't be used; the message says what to do.</exception>
    public static async Task OpenAsync(
        IDbContextFactory<LearnerData> factory, string dataFolder, CancellationToken cancellationToken)
    {
        DataFolder.Prepare(dataFolder);
        try
        {
            await using var data = await factory.CreateDbContextAsync(cancellationToken);
            await data.Database.MigrateAsync(cancellationToken);
            await data.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        }
        catch (SqliteException exception)
        {
            throw new StorageException(StorageFault.Explain(exception, dataFolder), exception);
        }
    }

    private sealed class DurableConnection : DbConnectionInterceptor
    {
        public static DurableConnection Instance { get; } = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
            Durable(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Durable(connection);
            return Task.CompletedTask;
        }

        private static void Durable(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA synchronous = FULL";
            command.ExecuteNonQuery();
        }
    }
}
