using DryRun.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DryRun.Tests.Storage;

/// <summary>A real database in a folder of its own, gone when disposed.</summary>
internal sealed class TemporaryStorage : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dryrun-data-");
    private readonly ServiceProvider _services;

    public TemporaryStorage()
    {
        _services = new ServiceCollection().AddSqliteStorage(Folder).BuildServiceProvider();
        Factory = _services.GetRequiredService<IDbContextFactory<LearnerData>>();
    }

    public string Folder => _folder.FullName;

    public IDbContextFactory<LearnerData> Factory { get; }

    public static async Task<TemporaryStorage> OpenAsync(CancellationToken cancellationToken)
    {
        var storage = new TemporaryStorage();
        await SqliteStorage.OpenAsync(storage.Factory, storage.Folder, cancellationToken);
        return storage;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
