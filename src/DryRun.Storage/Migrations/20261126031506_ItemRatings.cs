using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DryRun.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ItemRatings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ItemRatings",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemRatings", x => new { x.Kind, x.ItemId, x.Level });
                });

            migrationBuilder.Sql(
                """
                INSERT INTO "ItemRatings" ("Kind", "ItemId", "Level", "Value", "Count")
                SELECT 'Generated', "Template", "Level", "Value", "Count" FROM "TemplateRatings";
                """);

            migrationBuilder.DropTable(
                name: "TemplateRatings");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TemplateRatings",
                columns: table => new
                {
                    Template = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TemplateRatings", x => new { x.Template, x.Level });
                });

            migrationBuilder.Sql(
                """
                INSERT INTO "TemplateRatings" ("Template", "Level", "Value", "Count")
                SELECT "ItemId", "Level", "Value", "Count" FROM "ItemRatings" WHERE "Kind" = 'Generated';
                """);

            migrationBuilder.DropTable(
                name: "ItemRatings");
        }
    }
}
