using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DryRun.Storage;

/// <summary>Stores points in time as UTC without an offset, so that every database can order them.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
